import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { levelWords } from "../../review/report/words";
import type { FormReview } from "../../review/review";
import type { Level } from "../../rules/rule";
import { ApprovedLine } from "../approved/ApprovedLine";
import { currentForm } from "../session/place";
import { useSessionState } from "../session/use-session";
import { HiddenSheets } from "../workbook/HiddenSheets";
import { filterFindings, groupFindings, type FindingGroup } from "./group-findings";
import { GroupView } from "./GroupView";
import { LevelIcon } from "./LevelIcon";
import { NoForm } from "./NoForm";
import { NothingLeft } from "./NothingLeft";
import { NotUnderstood } from "./NotUnderstood";
import { SelectionFindings } from "./SelectionFindings";
import { useAfterPaint } from "./use-after-paint";
import { useFocusKept } from "./use-focus-kept";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const levels: readonly Level[] = ["error", "warning", "advice"];

/** So many cards are open at first: the gravest groups, as far as they fit. */
const openAtFirst = 8;

function firstOpen(groups: readonly FindingGroup[]): ReadonlySet<FindingGroup> {
  const open = new Set<FindingGroup>();
  let cards = 0;
  for (const group of groups) {
    if (cards > 0 && cards + group.findings.length > openAtFirst) break;
    cards += group.findings.length;
    open.add(group);
  }
  return open;
}

function Findings({ review }: { readonly review: FormReview }): ReactElement {
  const styles = useStyles();
  const { filter } = useSessionState();
  const findings = filterFindings(review, filter);
  const groups = groupFindings(findings);
  const open = firstOpen(groups);
  if (findings.length === 0) return <NothingLeft review={review} />;
  return (
    <>
      {levels.map((level) => {
        const own = groups.filter((group) => group.level === level);
        if (own.length === 0) return null;
        return (
          <section key={level} aria-labelledby={`level-${level}`}>
            <h2 className={styles.heading} id={`level-${level}`}>
              <LevelIcon level={level} />
              {levelWords[level]} {own.reduce((sum, group) => sum + group.findings.length, 0)}
            </h2>
            {own.map((group) => (
              <GroupView key={group.rule} group={group} isOpenAtFirst={open.has(group)} />
            ))}
          </section>
        );
      })}
    </>
  );
}

/** The verdict is on the page first, then what it rests on. */
function AfterVerdict({ review }: { readonly review: FormReview }): ReactElement | null {
  const { sheet, index } = useSessionState().place ?? { sheet: "", index: 0 };
  const isDrawn = useAfterPaint();
  return isDrawn ? <Findings key={`${sheet} ${index}`} review={review} /> : null;
}

/** 检查: the findings of the form looked at, by level, then rule. */
export function CheckTab(): ReactElement | null {
  const state = useSessionState();
  const { box, note } = useFocusKept();
  const review = currentForm(state);
  if (state.phase === "starting") return null;
  if (!review) return <NoForm />;
  return (
    <div onFocus={note} ref={box}>
      {state.missingApproved && <ApprovedLine review={review} />}
      <SelectionFindings review={review} />
      <AfterVerdict review={review} />
      <NotUnderstood review={review} />
      <HiddenSheets />
    </div>
  );
}
