import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useSyncExternalStore, type ReactElement } from "react";
import { useSession } from "../session/use-session";
import type { Shelf } from "./shelf";

const useStyles = makeStyles({
  note: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground3 },
});

interface Props<T> {
  readonly shelf: Shelf<T>;
  /** What else the step did is taken back with it. */
  readonly onBack?: () => void;
}

/** Where kept things stay, and the way back after the last step. */
export function ShelfFoot<T>({ shelf, onBack }: Props<T>): ReactElement {
  const styles = useStyles();
  const { store } = useSession();
  const { undo } = useSyncExternalStore(shelf.subscribe, shelf.state);
  return (
    <>
      <p className={styles.note}>
        {store.lasting
          ? "只存在本机的浏览器里，不上传。"
          : "这个页面不能保存数据：关闭面板后就没有了，要留存请先导出。"}
      </p>
      <div role="status">
        {undo !== null && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            onClick={() => void shelf.takeBack().then(onBack)}
          >
            撤销：{undo}
          </Button>
        )}
      </div>
    </>
  );
}
