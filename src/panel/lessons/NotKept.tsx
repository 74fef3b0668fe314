import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Store } from "../../hosts/store";

const useStyles = makeStyles({
  words: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

/** Whether what is written down lasts: false where the browser keeps nothing, or did not take the last of it. */
export function useKeeping({ lasting }: Store): {
  readonly isKept: boolean;
  readonly watch: (writing: Promise<unknown>) => void;
} {
  const [isTaken, setTaken] = useState(true);
  const watch = (writing: Promise<unknown>): void =>
    void writing.then(
      () => setTaken(true),
      () => setTaken(false),
    );
  return { isKept: lasting && isTaken, watch };
}

/** Says that nothing of this outlives the page. */
export function NotKept({ what, way = "" }: { readonly what: string; readonly way?: string }): ReactElement {
  const styles = useStyles();
  return (
    <p className={styles.words} role="status">
      浏览器不保存数据：{what}关闭页面后就没有了。{way}
    </p>
  );
}
