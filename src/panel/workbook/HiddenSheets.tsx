import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Visibility } from "../../sheet/grid";
import { useSessionState } from "../session/use-session";

const useStyles = makeStyles({
  line: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

const sentences: readonly (readonly [Visibility, (names: string) => string])[] = [
  ["hidden", (names) => `隐藏的工作表没有检查：${names}。取消隐藏后自动检查。`],
  ["very-hidden", (names) => `工作表${names}是用程序隐藏的，没有检查；要由设置的人取消隐藏。`],
];

/** Sheets that were not checked because nobody sees them, and the way on. */
export function HiddenSheets(): ReactElement | null {
  const styles = useStyles();
  const { sheets } = useSessionState();
  const said = sentences.flatMap(([visibility, sentence]) => {
    const names = sheets.filter((sheet) => sheet.visibility === visibility && sheet.rowCount > 0);
    return names.length > 0 ? [sentence(names.map(({ name }) => `“${name}”`).join("、"))] : [];
  });
  if (said.length === 0) return null;
  return <p className={styles.line}>{said.join("")}</p>;
}
