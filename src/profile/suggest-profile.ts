import type { Form } from "../form/form";
import type { Level1 } from "../form/levels";
import { defaultProfile, findProfile, profiles } from "./profiles";

const longestQuote = 16;

/** Another profile than the default, and what on the sheet speaks for it. */
export interface ProfileSuggestion {
  readonly id: string;
  /** One sentence for the user. */
  readonly because: string;
}

/** Everything that explains the form on the sheet itself: title, notes, scoring columns. */
function printedTexts({ title, number, notes, remarks, indicators }: Form): readonly string[] {
  const texts = [title?.text ?? "", number?.text ?? ""];
  for (const note of notes) texts.push(note.text);
  for (const { role, value } of remarks) if (role === "note") texts.push(value.text);
  for (const { extra } of indicators) if (extra.standard) texts.push(extra.standard.text);
  return texts;
}

const marksOfProfiles = profiles.flatMap(({ id, name, marks }) => marks.map((mark) => ({ id, name, mark })));

function printedMark(texts: readonly string[]): ProfileSuggestion | null {
  const found = marksOfProfiles.find(({ mark }) => texts.some((text) => text.includes(mark)));
  return found ? { id: found.id, because: `表上印有“${found.mark}”，与“${found.name}”相符。` } : null;
}

/** 决策, 管理, 产出 and 效益 beside each other with the points a form of 银川 prints. */
function fourParts(form: Form): ProfileSuggestion | null {
  const parts: readonly (readonly [Level1, number])[] = [
    ["项目决策", 10],
    ["项目管理", 25],
    ["产出指标", 30],
    ["效益指标", 35],
  ];
  const printed = (level1: Level1): number | undefined =>
    form.indicators.find((row) => row.level1 === level1)?.group1?.points?.most;
  if (!parts.every(([level1, points]) => printed(level1) === points * 100)) return null;
  return {
    id: "ningxia",
    because: "决策 10、管理 25、产出 30、效益 35 分，与“宁夏（银川）”的表式相符。",
  };
}

/** 得分系数 and 是否核心指标 stand on forms of 重庆. */
function coreAndCoefficient({ columns }: Form): ProfileSuggestion | null {
  if (!columns.coefficient || !columns.core || !columns.adjusted) return null;
  return { id: "chongqing", because: "得分系数、调整指标值和是否核心指标与“重庆”的表式相符。" };
}

const anyPlace = new RegExp(`^(?:${profiles.flatMap(({ places = [] }) => places).join("|")})`);

/** The place a title, a department or a unit begins with. */
function ofPlace({ title, heading }: Form): ProfileSuggestion | null {
  const texts = [title, heading.department?.value, heading.unit?.value].map((field) =>
    (field?.text ?? "").replace(/\s+/g, ""),
  );
  if (!texts.some((text) => anyPlace.test(text))) return null;
  for (const { id, name, places = [] } of profiles) {
    const text = texts.find((one) => places.some((place) => one.startsWith(place)));
    if (text !== undefined)
      return { id, because: `表上写有“${text.slice(0, longestQuote)}”，可用“${name}”口径。` };
  }
  return null;
}

/** Points of the money block as printed: in its total row, else in its label. */
function executionPoints(form: Form): number | null {
  return form.budget?.total?.weight?.points ?? form.budget?.printedPoints ?? null;
}

const executionOfHubei = findProfile("hubei")?.weights.execution;

function hubeiExecution(form: Form): ProfileSuggestion | null {
  const points = executionOfHubei;
  if (points === undefined || executionPoints(form) !== points * 100) return null;
  return { id: "hubei", because: `预算执行占 ${points} 分，与“湖北”的表式相符。` };
}

/** A level 1's points: printed in its label, else the sum of its indicators' weights. */
function level1Points(form: Form, level1: Level1): number {
  const rows = form.indicators.filter((indicator) => indicator.level1 === level1);
  const printed = rows.find(({ group1 }) => group1?.points)?.group1?.points;
  if (printed && printed.least === printed.most) return printed.most;
  return rows.reduce((sum, { weight }) => sum + (weight?.points ?? 0), 0);
}

const withCost = findProfile("mof-2021-cost")?.weightsWithCost;

function costOnItsOwn(form: Form): ProfileSuggestion | null {
  const weights = withCost;
  if (!weights) return null;
  const expected: readonly (readonly [Level1, number])[] = [
    ["成本指标", weights.cost],
    ["产出指标", weights.output],
    ["效益指标", weights.benefit],
    ["满意度指标", weights.satisfaction],
  ];
  if (!expected.every(([level1, points]) => level1Points(form, level1) === points * 100)) return null;
  const list = expected.map(([, points]) => points).join("/");
  return {
    id: "mof-2021-cost",
    because: `成本、产出、效益、满意度为 ${list} 分，与财预〔2021〕101号相符。`,
  };
}

/** `80%-50%`, `80%（含）—50%`: the middle tier ends at 50 %. */
const middleTierTo50 = /80%?(?:[(（]含[)）])?[-—–~～至到]+50%|50%(?:[(（]含[)）])?[-—–~～至到]+0%?/;

const mayBeTier = /5\s*0\s*%/;

function olderTiers(texts: readonly string[]): ProfileSuggestion | null {
  const isOlder = (text: string): boolean =>
    mayBeTier.test(text) && middleTierTo50.test(text.replace(/\s+/g, ""));
  if (!texts.some(isOlder)) return null;
  return { id: "mof-2016", because: "定性指标档次以 50% 为界，与 2016 年版自评表相符。" };
}

/** The profile that fits what the sheet prints better than the default; null when the default fits or nothing tells. */
export function suggestProfile(form: Form): ProfileSuggestion | null {
  const texts = printedTexts(form);
  const suggestion =
    hubeiExecution(form) ??
    printedMark(texts) ??
    costOnItsOwn(form) ??
    fourParts(form) ??
    coreAndCoefficient(form) ??
    olderTiers(texts) ??
    ofPlace(form);
  return suggestion?.id === defaultProfile.id ? null : suggestion;
}
