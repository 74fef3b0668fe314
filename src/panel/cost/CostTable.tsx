import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { finerCosts } from "../../drafting/cost/finer-costs";
import { plainName } from "../../form/plain-name";
import type { FormReview } from "../../review/review";
import type { Profile } from "../../profile/profile";
import { CellLink } from "../check/CellLink";
import { usePast } from "../past/use-past";
import { rangeOf } from "../row/range-of";
import { useSession } from "../session/use-session";
import { costLines } from "./cost-lines";
import { useExamples } from "./use-examples";

const useStyles = makeStyles({
  list: { margin: "0", padding: "0", listStyleType: "none" },
  item: { paddingBottom: tokens.spacingVerticalS },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { minWidth: "0" },
  lines: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalS,
    margin: "0",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  line: { display: "contents" },
  label: { color: tokens.colorNeutralForeground3 },
  text: { margin: "0", minWidth: "0" },
  quiet: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly review: FormReview;
  readonly profile: Profile;
}

/** The finer cost indicators that a target sheet could declare, to be looked over and written. */
function Finer({ review, profile }: Props): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const { form } = review;
  const isTarget = form.kind === "project-target" || form.kind === "transfer-target";
  const finer = isTarget ? finerCosts(form, profile) : [];
  const look = (): void => {
    const rows = finer.map(({ entry }) => ({ entry, core: false }));
    const chosen = { title: "细化成本指标", rows, set: null };
    session.dispatch({ kind: "opened-page", page: { kind: "library", view: { kind: "draft", chosen } } });
  };
  if (finer.length === 0 || !session.host.can.write) return null;
  return (
    <>
      <p className={styles.quiet}>还没有设的单位成本，指标值按本表资金和数量算出，写入前可以改。</p>
      <Button size="small" onClick={look}>
        细化成本指标（{finer.length}）
      </Button>
    </>
  );
}

/** Costs by the unit, worked out from the form's money and outputs, beside what else is known of them. */
export function CostTable({ review, profile }: Props): ReactElement {
  const styles = useStyles();
  const past = usePast();
  const { form } = review;
  const costs = useMemo(() => costLines(form, profile, past), [form, profile, past]);
  const examples = useExamples(form, profile);
  return (
    <>
      {costs.length > 1 && (
        <p className={styles.quiet}>几项产出共用这笔资金，每项都按全部资金平摊，只作上限参考。</p>
      )}
      <ul className={styles.list}>
        {costs.map(({ indicator, lines }) => {
          const example = examples.get(indicator.row);
          const all = example === undefined ? lines : [...lines, ["库中举例", example] as const];
          return (
            <li key={indicator.row} className={styles.item}>
              <div className={styles.head}>
                <span className={styles.name}>{plainName(indicator.name.text)}</span>
                <CellLink range={rangeOf(form.sheet, indicator.name.at)} />
              </div>
              <dl className={styles.lines}>
                {all.map(([label, text]) => (
                  <div key={`${label}${text}`} className={styles.line}>
                    <dt className={styles.label}>{label}</dt>
                    <dd className={styles.text}>{text}</dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
      <Finer review={review} profile={profile} />
    </>
  );
}
