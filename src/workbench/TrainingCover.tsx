import { makeStyles, Spinner } from "@fluentui/react-components";
import { Suspense, useSyncExternalStore, type ReactElement } from "react";
import type { Store } from "../hosts/store";
import { Guard } from "../panel/frame/Guard";
import { useFocusBack } from "../panel/frame/use-focus-inside";
import type { ThemeName } from "../panel/page-services";
import type { Desk } from "./desk";
import { pageServices } from "./page-services";
import { part } from "../panel/part";

const LessonsPage = part(() => import("../panel/lessons/LessonsPage").then(({ LessonsPage }) => LessonsPage));

const useStyles = makeStyles({ cover: { position: "fixed", inset: "0", zIndex: 9 } });

interface Props {
  readonly desk: Desk;
  readonly store: Store;
  readonly theme: ThemeName;
}

/** The trainer's room in front of the sheet; loaded when it is first entered. */
export function TrainingCover({ desk, store, theme }: Props): ReactElement {
  const styles = useStyles();
  // The buttons below are out of reach from now on, which the page may notice before the room is loaded.
  useFocusBack();
  const { book, session } = useSyncExternalStore(desk.follow, desk.state);
  const sendToFile = (): void => {
    const text = "先打开或新建一张表，再点上面的“培训”或面板“⋯”里的“逐个辅导”。";
    desk.set({ isTraining: false, notice: { intent: "info", text } });
  };
  return (
    <div className={styles.cover}>
      <Guard onBack={() => desk.set({ isTraining: false })}>
        <Suspense fallback={<Spinner label="正在打开培训练习" />}>
          <LessonsPage
            session={book ? session : undefined}
            onNoSheet={sendToFile}
            store={store}
            theme={theme}
            canSave
            today={pageServices(theme).today}
            onLeave={() => desk.set({ isTraining: false })}
          />
        </Suspense>
      </Guard>
    </div>
  );
}
