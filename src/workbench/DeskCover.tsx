import { makeStyles, Spinner } from "@fluentui/react-components";
import { Suspense, useMemo, type ReactElement } from "react";
import type { Store } from "../hosts/store";
import { Guard } from "../panel/frame/Guard";
import type { ThemeName } from "../panel/page-services";
import type { Desk } from "./desk";
import { mayPutAway } from "./may-put-away";
import { openFile } from "./open-file";
import { pageServices } from "./page-services";
import { part } from "../panel/part";

const DeskScreen = part(() => import("../panel/desk/DeskScreen").then(({ DeskScreen }) => DeskScreen));

const useStyles = makeStyles({ cover: { position: "absolute", inset: "0", zIndex: 8 } });

interface Props {
  readonly desk: Desk;
  readonly store: Store;
  readonly theme: ThemeName;
}

/** The reviewer's many workbooks in front of the one; loaded when it is first asked for. */
export function DeskCover({ desk, store, theme }: Props): ReactElement {
  const styles = useStyles();
  const page = useMemo(() => pageServices(theme), [theme]);
  const open = (file: File): void => {
    if (mayPutAway(desk)) void openFile(desk, file);
  };
  return (
    <div className={styles.cover}>
      <Guard onBack={() => desk.set({ isReviewing: false })}>
        <Suspense fallback={<Spinner label="正在打开批量审核" />}>
          <DeskScreen store={store} page={page} theme={theme} openWorkbook={open} />
        </Suspense>
      </Guard>
    </div>
  );
}
