import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { completionDraft, reasonSkeletons } from "../../drafting/narrative/completion";
import type { FormReview } from "../../review/review";
import { handOver } from "../files/hand-over";
import { docxType, fileName } from "../files/save-file";
import { copyText } from "../session/copy-text";
import type { Session } from "../session/session";
import { useSession } from "../session/use-session";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

async function saveReport(session: Session, review: FormReview): Promise<void> {
  const [{ selfReport }, { selfReportDocx }] = await Promise.all([
    import("../../documents/self-report/self-report"),
    import("../../documents/self-report/self-report-docx"),
  ]);
  const report = selfReport(review);
  const content = await selfReportDocx(report);
  await handOver(session, { name: `${fileName(report.title)}.docx`, content, type: docxType });
}

/** Texts that follow from the sheet's own figures, to be pasted or saved. */
export function Drafts({ review }: { readonly review: FormReview }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { form, scores } = review;
  const skeletons = reasonSkeletons(scores);
  return (
    <>
      <p className={styles.quiet}>只用本表的数字和文字；本表没有的留空，由单位补写。</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() =>
            void copyText(session, completionDraft(form, scores), "已复制完成情况草稿，可以粘贴。")
          }
        >
          复制完成情况草稿
        </Button>
        {skeletons.length > 0 && (
          <Button
            size="small"
            onClick={() =>
              void copyText(
                session,
                skeletons.join("\n"),
                `已复制 ${skeletons.length} 条原因提纲，可以粘贴。`,
              )
            }
          >
            复制偏差原因提纲（{skeletons.length}）
          </Button>
        )}
        <Button size="small" onClick={() => void saveReport(session, review)}>
          自评报告（Word）
        </Button>
      </div>
    </>
  );
}
