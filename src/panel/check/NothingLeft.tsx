import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormReview } from "../../review/review";
import { ruleBook } from "../rule-book/rule-book";
import { useSession } from "../session/use-session";

const useStyles = makeStyles({
  box: { padding: `${tokens.spacingVerticalL} 0`, color: tokens.colorNeutralForeground2 },
  text: { margin: "0" },
  allWell: { marginTop: "0", marginBottom: "0" },
});

/** How many rules look at forms of this kind, without those switched off. */
function checkedRules({ form, rulesOff }: FormReview): number {
  const ofKind = [...ruleBook.values()].filter(
    ({ kinds }) => kinds === undefined || kinds.includes(form.kind),
  );
  return ofKind.length - rulesOff.length;
}

/** Nothing to show: the filter hides it, or all is well, and then what was checked. */
export function NothingLeft({ review }: { readonly review: FormReview }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  if (review.findings.length > 0) {
    return (
      <div className={styles.box}>
        <p className={styles.text}>这一类没有问题。</p>
        <Button size="small" onClick={() => session.dispatch({ kind: "filtered", filter: "all" })}>
          看全部 {review.findings.length} 条
        </Button>
      </div>
    );
  }
  const answered = review.ignored.length;
  return (
    <p className={mergeClasses(styles.box, styles.allWell)}>
      检查了 {checkedRules(review)} 项、{review.form.indicators.length} 个指标，
      {answered === 0 ? "没有发现问题。" : `除已说明的 ${answered} 条外，没有发现问题。`}
    </p>
  );
}
