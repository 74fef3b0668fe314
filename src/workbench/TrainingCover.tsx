import { makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import type { Store } from "../hosts/store";
import type { ThemeName } from "../panel/page-services";
import type { Desk } from "./desk";
import { pageServices } from "./page-services";

const LessonsPage = lazy(() =>
  import("../panel/lessons/LessonsPage").then((module) => ({ default: module.LessonsPage })),
);

const useStyles = makeStyles({ cover: { position: "fixed", inset: "0", zIndex: 9 } });

interface Props {
  readonly desk: Desk;
  readonly store: Store;
  readonly theme: ThemeName;
}

/** The trainer's room in front of the sheet; loaded when it is first entered. */
export function TrainingCover({ desk, store, theme }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.cover}>
      <Suspense fallback={<Spinner label="正在打开培训练习" />}>
        <LessonsPage
          store={store}
          theme={theme}
          canSave
          today={pageServices(theme).today}
          onLeave={() => desk.set({ isTraining: false })}
        />
      </Suspense>
    </div>
  );
}
