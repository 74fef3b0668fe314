import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { chooseColumns } from "../actions/choose-columns";
import { ActionButton } from "../frame/ActionButton";
import { allForms, currentReview } from "../session/place";
import { useSessionState } from "../session/use-session";
import { HiddenSheets } from "../workbook/HiddenSheets";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} 0`,
  },
  text: { margin: "0" },
});

/** A sheet without a form: what was looked for, and two ways on. */
export function NoForm(): ReactElement {
  const styles = useStyles();
  const state = useSessionState();
  const problems = currentReview(state)?.problems ?? [];
  const elsewhere = allForms(state.reviews).length;
  // Its columns are known; it only waits to be filled in.
  const isBlankForm = problems.length > 0 && problems.every(({ code }) => code === "no-indicators");
  return (
    <div className={styles.box}>
      {problems.length === 0 && <p className={styles.text}>这个工作簿里没有可检查的工作表。</p>}
      {problems.map(({ message }) => (
        <p key={message} className={styles.text}>
          {message}
        </p>
      ))}
      {isBlankForm && <p className={styles.text}>也可以到“推荐”里选指标，写进表里。</p>}
      {elsewhere > 0 && <p className={styles.text}>本工作簿另有 {elsewhere} 张绩效表，可在上方选择。</p>}
      <HiddenSheets />
      {!isBlankForm && <ActionButton action={chooseColumns} subject={null} appearance="primary" />}
    </div>
  );
}
