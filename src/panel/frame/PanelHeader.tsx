import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { nextFinding } from "../actions/next-finding";
import { recheck } from "../actions/recheck";
import { FormTitle } from "../workbook/FormTitle";
import { ActionButton } from "./ActionButton";
import { ActionMenu } from "./ActionMenu";

const useStyles = makeStyles({
  head: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    flexShrink: "0",
    minHeight: "40px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  form: { flexGrow: "1", minWidth: "0" },
});

/** Which form is looked at, 重新检查, and everything else that concerns the whole form. */
export function PanelHeader(): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.head}>
      <div className={styles.form}>
        <FormTitle />
      </div>
      <ActionButton action={nextFinding} subject={null} show="icon" />
      <ActionButton action={recheck} subject={null} show="icon" />
      <ActionMenu />
    </header>
  );
}
