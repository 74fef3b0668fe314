import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { moneyFacts } from "../../../drafting/chain/head-facts";
import { PageFrame } from "../../pages/PageFrame";
import { currentForm } from "../../session/place";
import { useSession, useSessionState } from "../../session/use-session";
import type { Session } from "../../session/session";
import { insertionPlace } from "../insertion-place";
import type { ChosenRows } from "../library-page";
import { planPoints, type Place } from "../plan-insertion";
import { alreadyIn, startWith, takenRows } from "./adaptation";
import { adaptedOld, draftGroups, sortedFor, unreadPoints, type Sorted } from "./draft-groups";
import { DraftRows } from "./DraftRows";
import { FactsForm } from "./FactsForm";
import {
  goalFor,
  missingFacts,
  profileOf,
  rowsWithin,
  sortedBy,
  wholePoints,
  type TypedFacts,
} from "./whole-sheet";
import { useDraftInHand, type DraftInHand, type Way } from "./use-draft-in-hand";
import { saveSheet, writeInsertion, writeSheet, type Draft } from "./write-draft";

const useStyles = makeStyles({
  // In a narrow pane the second choice stands below the first, in one line.
  ways: { flexWrap: "wrap" },
  missing: { alignSelf: "center", color: tokens.colorNeutralForeground2 },
});

function factsAtFirst(session: Session, { set }: ChosenRows): TypedFacts {
  const form = currentForm(session.state())?.form;
  const { project, department, unit } = form?.heading ?? {};
  const money = form ? moneyFacts(form, "万元") : {};
  const total = money["total.annual"] ?? money["total.initial"];
  const fiscal = money["fiscal.annual"] ?? money["fiscal.initial"];
  return {
    project: project?.value.text.trim() || (set?.project ?? ""),
    department: department?.value.text.trim() ?? "",
    unit: unit?.value.text.trim() ?? "",
    year: String(form?.year ?? session.page.today().slice(0, 4)),
    total: total === undefined ? "" : String(total),
    fiscal: fiscal === undefined ? "" : String(fiscal),
    goal: null,
  };
}

function startOf(session: Session, chosen: ChosenRows, there: ReadonlySet<string>): DraftInHand {
  return { way: "insert", adaptation: startWith(there), facts: factsAtFirst(session, chosen) };
}

function WayChoice({
  place,
  way,
  onWay,
}: {
  place: Place;
  way: Way;
  onWay: (way: Way) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <RadioGroup
      className={styles.ways}
      layout="horizontal"
      aria-label="写到哪里"
      value={way}
      onChange={(_, { value }) => onWay(value === "sheet" ? "sheet" : "insert")}
    >
      <Radio value="insert" label={`写入“${place.table.sheet}”`} />
      <Radio value="sheet" label="生成整表" />
    </RadioGroup>
  );
}

interface FootProps {
  readonly way: Way;
  readonly count: number;
  readonly missing: readonly string[];
  readonly onWrite: () => void;
  /** Absent where a sheet of its own makes no sense. */
  readonly onSave: (() => void) | null;
}

function Foot({ way, count, missing, onWrite, onSave }: FootProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Button
        size="small"
        appearance="primary"
        disabled={count === 0 || missing.length > 0}
        onClick={onWrite}
      >
        {way === "insert" ? `写入 ${count} 个指标` : `生成整表（${count} 个指标）`}
      </Button>
      {onSave && (
        <Button size="small" disabled={count === 0 || missing.length > 0} onClick={onSave}>
          另存为新文件
        </Button>
      )}
      {missing.length > 0 && <span className={styles.missing}>还要填：{missing.join("、")}</span>}
    </>
  );
}

/** Chosen indicators before they are written: targets and points can still be changed, and it is said where they go. */
export function DraftPage({ chosen }: { readonly chosen: ChosenRows }): ReactElement {
  const session = useSession();
  const state = useSessionState();
  const place = insertionPlace(state);
  const there = alreadyIn(chosen.rows, place?.form);
  const inHand = useDraftInHand(chosen, () => startOf(session, chosen, there));
  const { adaptation, facts, change } = inHand;
  const way = place ? inHand.way : "sheet";
  const profile = profileOf(state);
  const rows = way === "sheet" ? rowsWithin(chosen.rows, facts) : chosen.rows;
  const taken = takenRows(rows, adaptation);
  const sorted: Sorted =
    place && way === "insert"
      ? { rows: sortedFor(place, rows), plan: planPoints(place, taken) }
      : { rows: sortedBy(profile, rows), plan: wholePoints(profile, taken) };
  const groups = draftGroups(sorted, adaptation);
  const points = new Map(groups.flatMap(({ rows }) => rows.map((one) => [one.row.entry.id, one.points])));
  const draft: Draft = { taken, points, old: adaptedOld(sorted.plan, adaptation) };
  const missing = [...(way === "sheet" ? missingFacts(facts) : []), ...unreadPoints(groups, adaptation)];
  const write = async (): Promise<void> => {
    const isWritten =
      place && way === "insert"
        ? await writeInsertion(session, place, draft)
        : await writeSheet(session, { profile, typed: facts }, draft);
    if (isWritten) inHand.forget();
  };
  // A new sheet lacks nothing of the set; what the form has is left out of the form alone.
  const changeWay = (next: Way): void =>
    change({ way: next, adaptation: startWith(next === "insert" ? there : new Set()) });
  const save = way === "sheet" ? () => void saveSheet(session, { profile, typed: facts }, draft) : null;
  const foot = (
    <Foot way={way} count={taken.length} missing={missing} onWrite={() => void write()} onSave={save} />
  );
  return (
    <PageFrame title={chosen.title} foot={foot}>
      {place && <WayChoice place={place} way={way} onWay={changeWay} />}
      {way === "sheet" && (
        <FactsForm facts={facts} goal={goalFor(facts, taken)} onChange={(next) => change({ facts: next })} />
      )}
      <DraftRows
        groups={groups}
        there={way === "insert" ? there : new Set()}
        adaptation={adaptation}
        onAdapt={(next) => change({ adaptation: next })}
      />
    </PageFrame>
  );
}
