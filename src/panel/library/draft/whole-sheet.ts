import { draftOfEntry } from "../../../drafting/draft-of-entry";
import { withinMoney } from "../../../drafting/adapt-entry";
import { targetSheet, type TargetFacts } from "../../../drafting/whole-sheet/target-sheet";
import { levelsOf } from "../../../library/kinds";
import type { SetRow } from "../../../library/sets/indicator-set";
import { projectGoal } from "../../../library/sets/project-goal";
import { spreadWeights } from "../../../library/sets/spread-weights";
import type { Profile } from "../../../profile/profile";
import { composeOwn } from "../../../review/own-profile";
import { defaultProfile, findProfile } from "../../../profile/profiles";
import type { Change } from "../../../sheet/change";
import type { SheetDraft } from "../../../sheet/sheet-draft";
import { currentForm } from "../../session/place";
import type { SessionState } from "../../session/state";
import type { PointsPlan } from "../plan-insertion";
import type { Sorted } from "./draft-groups";

/** The facts of a new sheet as they are typed. */
export interface TypedFacts {
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  readonly year: string;
  readonly total: string;
  readonly fiscal: string;
  /** Null until the user writes one: then the goal follows from the indicators. */
  readonly goal: string | null;
}

/** The profile a new sheet is written by. */
export function profileOf(state: SessionState): Profile {
  const { profile, ownProfile } = state.memo;
  const chosen = (ownProfile && composeOwn(ownProfile)) ?? findProfile(profile ?? "");
  return chosen ?? currentForm(state)?.numbers ?? defaultProfile;
}

const placeOfCost = ({ weightsWithCost }: Profile): "own-level" | "inside-output" =>
  weightsWithCost ? "own-level" : "inside-output";

/** Rows under the level 1 they have in a sheet of the profile. */
export function sortedBy(profile: Profile, rows: readonly SetRow[]): Sorted["rows"] {
  return rows.map((row) => ({ row, level1: levelsOf(row.entry.kind, placeOfCost(profile)).level1 }));
}

/** Points by the profile, in hundredths, and what each level 1 totals with them. */
export function wholePoints(profile: Profile, rows: readonly SetRow[]): PointsPlan {
  const weighted = rows.map(({ entry, core }) => ({ kind: entry.kind, core }));
  const fresh = spreadWeights(weighted, profile, placeOfCost(profile)).map((points) => points * 100);
  const totals = new Map<ReturnType<typeof levelsOf>["level1"], number>();
  sortedBy(profile, rows).forEach(({ level1 }, at) =>
    totals.set(level1, (totals.get(level1) ?? 0) + (fresh[at] ?? 0)),
  );
  return { totals, fresh, old: [] };
}

/** An amount in 万元 as typed: `1,200.5`, `120万元`, `500000元`; null where it is none. */
function readMoney(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/[,\s]|万元?$/g, "");
  const figure = plain.replace(/元$/, "");
  if (!/^\d+(?:\.\d+)?$/.test(figure)) return null;
  return figure === plain ? Number(figure) : Number(figure) / 10_000;
}

/** What is still to be typed, in the words of the form. */
export function missingFacts({
  project,
  department,
  unit,
  year,
  total,
  fiscal,
}: TypedFacts): readonly string[] {
  return [
    ...(project.trim() === "" ? ["项目名称"] : []),
    ...(department.trim() === "" ? ["主管部门"] : []),
    ...(unit.trim() === "" ? ["实施单位"] : []),
    ...(/^20\d\d$/.test(year.trim()) ? [] : ["年度"]),
    ...(readMoney(total) === null ? ["年度资金总额"] : []),
    ...(fiscal.trim() !== "" && readMoney(fiscal) === null ? ["财政拨款（数字，或空着）"] : []),
  ];
}

/** The rows with costs that the money allows. */
export function rowsWithin(rows: readonly SetRow[], { total }: TypedFacts): readonly SetRow[] {
  const money = readMoney(total);
  return rows.map((row) => ({ ...row, entry: withinMoney(row.entry, money) }));
}

/** The goal as it will stand in the sheet: the user's own, else one that says what the indicators promise. */
export function goalFor({ project, goal }: TypedFacts, rows: readonly SetRow[]): string {
  if (goal !== null) return goal.trim();
  return projectGoal(
    project.trim(),
    rows.map(({ entry }) => entry),
  );
}

function factsOf(typed: TypedFacts, rows: readonly SetRow[]): TargetFacts {
  const { project, department, unit, year, total, fiscal } = typed;
  const money = readMoney(total);
  return {
    project: project.trim(),
    department: department.trim(),
    unit: unit.trim(),
    year: Number(year),
    goal: goalFor(typed, rows),
    money: { total: money, fiscal: fiscal.trim() === "" ? money : readMoney(fiscal) },
  };
}

function freeName(taken: readonly string[]): string {
  const name = "绩效目标申报表";
  for (let at = 2; taken.includes(name) && at < 200; at++) {
    if (!taken.includes(`${name}${at}`)) return `${name}${at}`;
  }
  return name;
}

/** A whole target sheet of the rows with their points in hundredths. */
export function wholeSheet(
  {
    profile,
    typed,
    taken,
  }: { readonly profile: Profile; readonly typed: TypedFacts; readonly taken: readonly string[] },
  rows: readonly SetRow[],
  points: readonly (number | null)[],
): SheetDraft {
  const drafts = rows.map(({ entry }, at) => ({
    draft: {
      ...draftOfEntry(entry),
      ...levelsOf(entry.kind, placeOfCost(profile)),
    },
    points: points[at] ?? null,
  }));
  return targetSheet(factsOf(typed, rows), drafts, freeName(taken));
}

/** The change that adds the sheet: one step that can be taken back. */
export function addSheet(draft: SheetDraft): Change {
  return { title: `生成“${draft.name}”`, edits: [{ kind: "add-sheet", sheet: draft.name, draft }] };
}
