import type { ColumnRole, Field, Form, Indicator } from "../../form/form";
import { targetInForce } from "../../form/target-in-force";
import type { Profile } from "../../profile/profile";
import type { FormReview } from "../../review/review";
import { gradeOf } from "../../scoring/grade";
import { totalsOf } from "../../scoring/total";
import { whatIf, type Supposed } from "../../scoring/what-if";
import { sameAddress } from "../../sheet/address";
import { cellAt, type Grid } from "../../sheet/grid";
import { parsePoints } from "../../values/hundredths";

export type TrialRole = "actual" | "target" | "weight" | "score";

/** What was typed on trial; what is absent stays as the sheet has it. */
export type TrialTexts = Readonly<Partial<Record<TrialRole, string>>>;

/** A cell of the row that can be tried, and what stands in it. */
export interface TrialCell {
  readonly role: TrialRole;
  /** As the form calls the column. */
  readonly label: string;
  /** Where it stands: a cell, or the part of one that holds more (`18/20`). */
  readonly field: Field;
  readonly text: string;
}

/** What would follow. Points are hundredths. */
export interface TrialResult {
  readonly score: number | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly total: number | null;
  readonly grade: string | null;
  readonly arithmetic: string;
  /** A figure that was typed and is none. */
  readonly unread: TrialRole | null;
}

interface Place extends Field {
  /** A merge from an earlier row covers the cell: it is that row's. */
  readonly covered: boolean;
}

function targetRole({ adjusted, target }: Indicator): "adjusted" | "target" {
  return targetInForce({ adjusted, target }) === target ? "target" : "adjusted";
}

/** The head of a column, where it is the head of one thing: 得分/分值 names neither alone. */
function headOf(columns: Form["columns"], role: ColumnRole): Field | undefined {
  const head = columns[role];
  const others = (["target", "actual", "weight", "score"] as const).filter((other) => other !== role);
  return others.some((other) => head && columns[other] && sameAddress(head.at, columns[other].at))
    ? undefined
    : head;
}

/** The cells of a row that can be tried, in the order of the form's sentence: 完成, 目标, 分值, 得分. */
export function trialCells(grid: Grid, form: Form, indicator: Indicator): readonly TrialCell[] {
  const goal = targetRole(indicator);
  const places: readonly (readonly [TrialRole, Place | null, Field | undefined])[] = [
    ["actual", indicator.actual, headOf(form.columns, "actual")],
    ["target", indicator[goal], headOf(form.columns, goal)],
    ["weight", indicator.weight, headOf(form.columns, "weight")],
    ["score", indicator.score, headOf(form.columns, "score")],
  ];
  const words = { actual: "实际完成值", target: "指标值", weight: "分值", score: "得分" };
  return places.flatMap(([role, place, head]) => {
    if (!place || place.covered) return [];
    // One figure where two belong: which of them it is, nobody can tell.
    if (!head && form.columns[role] && place.within === undefined) return [];
    const label = head?.text.replace(/\s+/g, "").replace(/[（(].*$/, "") ?? "";
    const cell = cellAt(grid, place.at.row, place.at.col)?.text ?? "";
    const text = place.within === undefined ? cell : place.text;
    return [{ role, label: label === "" ? words[role] : label, field: place, text }];
  });
}

/** Only what differs from the sheet: a text typed back to what it was is no trial. */
export function changedTexts(cells: readonly TrialCell[], texts: TrialTexts): TrialTexts {
  const changed = cells.flatMap(({ role, text }): readonly (readonly [TrialRole, string])[] => {
    const typed = texts[role];
    return typed === undefined || typed === text ? [] : [[role, typed]];
  });
  return Object.fromEntries(changed);
}

function unreadRole(texts: TrialTexts): TrialRole | null {
  const isUnread = (role: TrialRole): boolean => {
    const text = texts[role];
    return text !== undefined && text.trim() !== "" && parsePoints(text) === undefined;
  };
  return (["weight", "score"] as const).find(isUnread) ?? null;
}

/** Row score, total and grade as they would be; undefined where the row is gone. */
export function tryOut(
  review: FormReview,
  profile: Profile,
  { row, texts }: { readonly row: number; readonly texts: TrialTexts },
): TrialResult | undefined {
  const { form, scores } = review;
  const { score: typed = "", ...rest } = texts;
  const supposed: Supposed = rest;
  const answer = whatIf({ form, profile }, row, supposed);
  if (!answer) return undefined;
  const { least, most, declared, arithmetic } = answer.row;
  const due = answer.row.most ?? declared ?? answer.row.score;
  const score = parsePoints(typed) ?? due;
  const total =
    answer.total === null || score === null || due === null ? answer.total : answer.total - due + score;
  const { outOf } = totalsOf(form, scores.execution, scores.indicators);
  const isTold = total !== null && outOf !== null && scores.ungraded === null;
  const grade = isTold ? gradeOf(total, profile, outOf) : answer.grade;
  return { score, least, most, total, grade, arithmetic, unread: unreadRole(texts) };
}
