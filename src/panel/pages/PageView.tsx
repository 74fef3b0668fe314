import { Spinner } from "@fluentui/react-components";
import { Suspense, type ReactElement } from "react";
import type { Page } from "../session/state";
import { PreviewPage } from "./PreviewPage";
import { part, partAhead } from "../part";

const RulePage = partAhead(() => import("./RulePage").then(({ RulePage }) => RulePage));
const IgnoresPage = partAhead(() => import("./IgnoresPage").then(({ IgnoresPage }) => IgnoresPage));
const ColumnsPage = partAhead(() => import("./ColumnsPage").then(({ ColumnsPage }) => ColumnsPage));
const ApprovedPage = partAhead(() =>
  import("../approved/ApprovedPage").then(({ ApprovedPage }) => ApprovedPage),
);
const TrainingPage = part(() => import("../lessons/TrainingPage").then(({ TrainingPage }) => TrainingPage));
const CoachPage = part(() => import("../coach/CoachPage").then(({ CoachPage }) => CoachPage));
const LibraryPageView = part(() =>
  import("../library/LibraryPageView").then(({ LibraryPageView }) => LibraryPageView),
);
const FormsPage = partAhead(() => import("../workbook/FormsPage").then(({ FormsPage }) => FormsPage));
const NextFormPage = partAhead(() =>
  import("../next-form/NextFormPage").then(({ NextFormPage }) => NextFormPage),
);
const ProofPage = partAhead(() => import("../proof/ProofPage").then(({ ProofPage }) => ProofPage));
const DeskPage = part(() => import("../desk/DeskPage").then(({ DeskPage }) => DeskPage));
const ProfileEditorPage = part(() =>
  import("../profile-editor/ProfileEditorPage").then(({ ProfileEditorPage }) => ProfileEditorPage),
);
const SettingsPage = partAhead(() =>
  import("./settings/SettingsPage").then(({ SettingsPage }) => SettingsPage),
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
