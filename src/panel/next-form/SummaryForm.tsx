import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { departmentSummary } from "../../drafting/chain/department-summary";
import { freeSheetName } from "../../drafting/chain/next-sheet";
import type { Form } from "../../form/form";
import { useSession } from "../session/use-session";
import { takenNames, writeForm } from "./write-form";

const useStyles = makeStyles({
  quiet: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The project forms of the workbook as one department form. */
export function SummaryForm({ parts }: { readonly parts: readonly Form[] }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const isReview = parts[0]?.kind === "project-review";
  const write = (): void => {
    const name = isReview ? "整体自评表" : "整体绩效目标表";
    void writeForm(session, departmentSummary(parts, freeSheetName(name, takenNames(session))));
  };
  return (
    <>
      <p className={styles.quiet}>
        {parts.length} 张项目{isReview ? "自评表" : "目标表"}
        ：资金相加；同名指标，数量相加，比率按资金加权；分值留空。
      </p>
      <Button size="small" onClick={write}>
        生成部门整体表
      </Button>
    </>
  );
}
