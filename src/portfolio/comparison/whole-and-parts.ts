import type { FormKind } from "../../form/form";
import { isAnnual } from "../../form/is-annual";
import { normalizeText } from "../../values/chinese-text";
import { compareValues } from "../../values/compare";
import { parseValue } from "../../values/parse-value";
import { unitNamed } from "../../values/units";
import type { Value } from "../../values/value";
import { compareTexts } from "../record/merge-records";
import { groupBy } from "../../values/group-by";
import { recordKey, type FormRecord, type RecordIndicator } from "../record/record";
import { projectName, unitName } from "../reporting/same-name";

/** What does not agree between a form and those it is made up of. Figures as the sheets write them. */
export interface PartsDifference {
  readonly whole: FormRecord;
  readonly parts: readonly FormRecord[];
  readonly what: "money" | "project-money" | "sum" | "looser" | "missing";
  /** The indicator; "" for money. */
  readonly name: string;
  readonly own: string;
  readonly theirs: string;
}

const fewestParts = 2;
const slack = 0.005;
const summaryTitle = /区域|汇总|总表|全(省|市|县|区)/;
const additive: ReadonlySet<string | undefined> = new Set(["count", "length", "area", "volume", "mass"]);

type Family = "target" | "review";

function familyOf(kind: FormKind): Family | null {
  if (kind === "monitoring") return null;
  return kind.endsWith("-target") ? "target" : "review";
}

const round = (figure: number): string => String(Math.round(figure * 1e4) / 1e4);
const differ = (one: number, other: number): boolean =>
  Math.abs(one - other) > Math.max(Math.abs(one), Math.abs(other)) * slack + 1e-9;

function moneySum(records: readonly FormRecord[]): number | null {
  let sum = 0;
  for (const { money } of records) {
    if (money === null) return null;
    sum += money;
  }
  return sum;
}

/** The one form of a programme that the others are parts of: by its title, or by its money. */
function wholeOf(group: readonly FormRecord[]): FormRecord | undefined {
  const byTitle = group.filter(({ title, sheet }) => summaryTitle.test(title) || summaryTitle.test(sheet));
  if (byTitle.length === 1) return byTitle[0];
  const bySum = group.filter((record) => {
    const sum = moneySum(group.filter((other) => other !== record));
    return record.money !== null && record.money > 0 && sum !== null && !differ(record.money, sum);
  });
  return bySum.length === 1 ? bySum[0] : undefined;
}

function valueOf(row: RecordIndicator, family: Family): Value {
  return parseValue(family === "target" ? row.target : row.actual);
}

/** Rows of the parts under the whole's name for them. */
function answersTo(row: RecordIndicator, parts: readonly FormRecord[]): readonly RecordIndicator[] {
  const name = normalizeText(row.name);
  return parts.flatMap(({ indicators }) => indicators.find((one) => normalizeText(one.name) === name) ?? []);
}

/** The parts' figures added up in the whole's unit; null where one cannot be added. */
function added(own: Value, figures: readonly Value[]): number | null {
  let sum = 0;
  for (const figure of figures) {
    const compared = compareValues(own, figure);
    if (!compared.comparable || figure.kind !== "number") return null;
    sum += compared.actual;
  }
  return sum;
}

function isLooser(own: Value, theirs: Value): boolean {
  const compared = compareValues(own, theirs);
  if (!compared.comparable || (own.unit !== "%" && theirs.unit !== "%")) return false;
  if (own.operator === "≥" || own.operator === "=") return compared.actual < compared.target - 1e-9;
  return own.operator === "≤" && compared.actual > compared.target + 1e-9;
}

type Difference = Omit<PartsDifference, "whole" | "parts">;

function rowDifference(
  row: RecordIndicator,
  parts: readonly FormRecord[],
  family: Family,
): Difference | null {
  const answers = answersTo(row, parts);
  const own = valueOf(row, family);
  const said = { name: row.name, own: own.text };
  if (answers.length === 0)
    return row.level2 === "数量指标" ? { ...said, what: "missing", theirs: "" } : null;
  const figures = answers.map((answer) => valueOf(answer, family));
  const isSum =
    row.level2 === "数量指标" && own.kind === "number" && additive.has(unitNamed(own.unit ?? "")?.kind);
  const sum = isSum && !own.unit?.includes("/") ? added(own, figures) : null;
  if (sum !== null && differ(sum, own.number ?? 0))
    return { ...said, what: "sum", theirs: `${round(sum)}${own.unit ?? ""}` };
  const looser = family === "target" ? figures.find((figure) => isLooser(own, figure)) : undefined;
  return looser ? { ...said, what: "looser", theirs: looser.text } : null;
}

function transferDifferences(group: readonly FormRecord[], family: Family): readonly PartsDifference[] {
  const whole = group.length > fewestParts ? wholeOf(group) : undefined;
  if (!whole || !group.some(({ kind }) => kind.startsWith("transfer"))) return [];
  const parts = group.filter((record) => record !== whole);
  const sum = moneySum(parts);
  const money: readonly Difference[] =
    whole.money !== null && sum !== null && differ(whole.money, sum)
      ? [{ what: "money", name: "", own: round(whole.money), theirs: round(sum) }]
      : [];
  const rows = whole.indicators.flatMap((row) => rowDifference(row, parts, family) ?? []);
  return [...money, ...rows].map((difference) => ({ whole, parts, ...difference }));
}

/** A department's projects against what its own form says of them. */
function departmentDifferences(
  whole: FormRecord,
  projects: readonly FormRecord[],
): readonly PartsDifference[] {
  const own = whole.projectMoney ?? whole.money;
  const sum = moneySum(projects);
  if (projects.length === 0 || own === null || sum === null || !differ(own, sum)) return [];
  // Without 项目支出 only what exceeds all of the budget is told.
  if (whole.projectMoney === undefined && sum < own) return [];
  return [{ whole, parts: projects, what: "project-money", name: "", own: round(own), theirs: round(sum) }];
}

const ofYear = (name: string, { year }: FormRecord): string => `${name}|${year ?? ""}`;

/** Projects under the department and under the unit they name. */
function projectsByOwner(records: readonly FormRecord[]): ReadonlyMap<string, readonly FormRecord[]> {
  const projects = records.filter(({ kind }) => kind.startsWith("project"));
  return groupBy(projects, (record) => {
    const names = [record.department, record.unit].map(unitName).filter((name) => name !== "");
    return [...new Set(names.map((name) => ofYear(name, record)))];
  });
}

function ofFamily(records: readonly FormRecord[], family: Family): readonly PartsDifference[] {
  const own = records.filter((record) => familyOf(record.kind) === family && isAnnual(record));
  const programmes = groupBy(
    own.filter(({ kind, project }) => !kind.startsWith("department") && project !== ""),
    (record) => [ofYear(projectName(record.project), record)],
  );
  const byOwner = projectsByOwner(own);
  const departments = own.filter(({ kind }) => kind.startsWith("department"));
  return [
    ...[...programmes.values()].flatMap((group) => transferDifferences(group, family)),
    ...departments.flatMap((whole) => {
      const name = unitName(whole.department === "" ? whole.unit : whole.department);
      return departmentDifferences(whole, byOwner.get(ofYear(name, whole)) ?? []);
    }),
  ];
}

/** Forms that others are parts of, wherever in a batch those stand: regions with their counties, departments with their projects. */
export function partsDifferences(records: readonly FormRecord[]): readonly PartsDifference[] {
  const found = [...ofFamily(records, "target"), ...ofFamily(records, "review")];
  return found.toSorted((a, b) => compareTexts(recordKey(a.whole), recordKey(b.whole)));
}
