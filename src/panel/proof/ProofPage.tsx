import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Form, Indicator } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { needsProof } from "../../review/proofs";
import { proofLine, proofLines } from "../../review/report/proof-words";
import type { FormReview } from "../../review/review";
import type { Grid } from "../../sheet/grid";
import { CellLink } from "../check/CellLink";
import { PageFrame } from "../pages/PageFrame";
import { rangeOf } from "../row/range-of";
import { copyText } from "../session/copy-text";
import { currentForm, currentGrid } from "../session/place";
import { useSession, useSessionState } from "../session/use-session";
import { evidenceChange, evidenceHead } from "./evidence-change";
import { ProofEditor } from "./ProofEditor";
import { usePapers } from "./use-papers";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: "0", padding: "0", listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  link: { flexShrink: "0" },
  name: { minWidth: "0", fontWeight: tokens.fontWeightSemibold },
  value: { margin: "0", color: tokens.colorNeutralForeground2 },
});

/** The rows of a form that report something. */
function rowsToProve(form: Form): readonly Indicator[] {
  return form.indicators.filter((indicator) => needsProof(form, indicator));
}

function Foot({ review, grid }: { readonly review: FormReview; readonly grid: Grid }): ReactElement {
  const session = useSession();
  const { form, proofs } = review;
  const head = evidenceHead(form);
  const change = evidenceChange(grid, form, proofs);
  const copy = (): void =>
    void copyText(session, proofLines(review).join("\n"), `已复制 ${proofs.length} 行佐证清单，可以粘贴。`);
  const preview = (): void => session.dispatch({ kind: "opened-page", page: { kind: "preview", change } });
  return (
    <>
      {head !== undefined && session.host.can.write && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={change.edits.length === 0}
          onClick={preview}
        >
          填入“{head}”栏
        </Button>
      )}
      <Button size="small" disabledFocusable={proofs.length === 0} onClick={copy}>
        复制佐证清单
      </Button>
    </>
  );
}

/** A cell's text inside a sentence of ours: without a sign of its own at the end. */
function quoted(text = ""): string {
  return text.trim().replace(/[。．；;，,、]+$/u, "");
}

function Rows({ review }: { readonly review: FormReview }): ReactElement {
  const styles = useStyles();
  const { form, proofs } = review;
  const papers = usePapers(form);
  return (
    <ul className={styles.list}>
      {rowsToProve(form).map((indicator) => (
        <li key={indicator.row} className={styles.item}>
          <div className={styles.head}>
            <span className={styles.name}>{plainName(indicator.name.text)}</span>
            {indicator.actual && (
              <span className={styles.link}>
                <CellLink range={rangeOf(form.sheet, indicator.actual.at)} />
              </span>
            )}
          </div>
          <p className={styles.value}>
            目标 {quoted(indicator.target?.text) || "空"}，完成 {quoted(indicator.actual?.text)}
          </p>
          <ProofEditor
            form={form}
            indicator={indicator}
            usual={papers(indicator)}
            proved={proofs.find((row) => row.indicator === indicator)}
          />
        </li>
      ))}
    </ul>
  );
}

/** 佐证材料: what proves each completion value, ticked and noted by the unit, for whoever reviews the form. */
export function ProofPage(): ReactElement {
  const styles = useStyles();
  const state = useSessionState();
  const review = currentForm(state);
  const grid = currentGrid(state);
  const count = review ? rowsToProve(review.form).length : 0;
  if (!review || !grid || count === 0) {
    return (
      <PageFrame title="佐证材料">
        <p className={styles.text}>本表还没有填完成值。填好后，逐项勾选能证明它的材料。</p>
      </PageFrame>
    );
  }
  return (
    <PageFrame title="佐证材料" foot={<Foot review={review} grid={grid} />}>
      <p className={styles.text}>
        {proofLine(review) ?? `${count} 项完成值，还没有勾选材料`}
        。勾选和备注存进工作簿，问题清单和审核人看得到。
      </p>
      <Rows review={review} />
    </PageFrame>
  );
}
