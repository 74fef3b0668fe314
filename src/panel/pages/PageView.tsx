import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import type { Page } from "../session/state";
import { PreviewPage } from "./PreviewPage";

const RulePage = lazy(() => import("./RulePage").then((module) => ({ default: module.RulePage })));
const IgnoresPage = lazy(() => import("./IgnoresPage").then((module) => ({ default: module.IgnoresPage })));
const ColumnsPage = lazy(() => import("./ColumnsPage").then((module) => ({ default: module.ColumnsPage })));
const ApprovedPage = lazy(() =>
  import("../approved/ApprovedPage").then((module) => ({ default: module.ApprovedPage })),
);
const TrainingPage = lazy(() =>
  import("../lessons/TrainingPage").then((module) => ({ default: module.TrainingPage })),
);
const CoachPage = lazy(() => import("../coach/CoachPage").then((module) => ({ default: module.CoachPage })));
const LibraryPageView = lazy(() =>
  import("../library/LibraryPageView").then((module) => ({ default: module.LibraryPageView })),
);
const FormsPage = lazy(() =>
  import("../workbook/FormsPage").then((module) => ({ default: module.FormsPage })),
);
const NextFormPage = lazy(() =>
  import("../next-form/NextFormPage").then((module) => ({ default: module.NextFormPage })),
);
const ProofPage = lazy(() => import("../proof/ProofPage").then((module) => ({ default: module.ProofPage })));
const DeskPage = lazy(() => import("../desk/DeskPage").then((module) => ({ default: module.DeskPage })));
const ProfileEditorPage = lazy(() =>
  import("../profile-editor/ProfileEditorPage").then((module) => ({ default: module.ProfileEditorPage })),
);
const SettingsPage = lazy(() =>
  import("./settings/SettingsPage").then((module) => ({ default: module.SettingsPage })),
);

function Front({ page }: { readonly page: Page }): ReactElement {
  switch (page.kind) {
    case "preview":
      return <PreviewPage change={page.change} />;
    case "rule":
      return <RulePage rule={page.rule} />;
    case "ignores":
      return <IgnoresPage />;
    case "columns":
      return <ColumnsPage key={page.sheet} sheet={page.sheet} />;
    case "approved":
      return <ApprovedPage />;
    case "training":
      return <TrainingPage />;
    case "coach":
      return <CoachPage />;
    case "library":
      return <LibraryPageView view={page.view} />;
    case "next-form":
      return <NextFormPage />;
    case "proofs":
      return <ProofPage />;
    case "forms":
      return <FormsPage />;
    case "desk":
      return <DeskPage />;
    case "profile-editor":
      return <ProfileEditorPage />;
    case "settings":
      return <SettingsPage />;
  }
}

/** The page in front of the tabs; all but the preview are loaded when they are asked for. */
export function PageView({ page }: { readonly page: Page }): ReactElement {
  return (
    <Suspense fallback={<Spinner size="tiny" label="打开…" />}>
      <Front page={page} />
    </Suspense>
  );
}
