import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { approvedLine } from "../../review/report/heading";
import type { FormReview } from "../../review/review";
import { chooseApproved } from "../actions/choose-approved";
import { ActionButton } from "../frame/ActionButton";
import { useSessionState } from "../session/use-session";
import { approvedWords } from "./candidates";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the form is compared with, or that it is not, and the way to another choice. */
export function ApprovedLine({ review }: { readonly review: FormReview }): ReactElement | null {
  const styles = useStyles();
  const { missingApproved } = useSessionState();
  if (review.form.kind.endsWith("-target")) return null;
  const words = missingApproved
    ? `批复目标表：${approvedWords(missingApproved)}没有找到，没有对照`
    : (approvedLine(review) ?? "没有对照批复目标表");
  return (
    <p className={styles.line}>
      <span>{words}</span>
      <ActionButton action={chooseApproved} subject={null} />
    </p>
  );
}
