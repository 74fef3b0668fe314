import type { FundRow, Form, Points } from "../../src/form/form";
import { recognize } from "../../src/recognition/recognize";
import { reviewSheet } from "../../src/review/review-sheet";
import type { ReviewFinding } from "../../src/review/review";
import { parseAddress, toA1 } from "../../src/sheet/address";
import { cellAt, type Grid } from "../../src/sheet/grid";
import { parseTable } from "../../src/sheet/table-text";
import { changed } from "../support/changed";
import { valueTyped } from "../support/typing";

/**
 * A sheet as somebody would fill it in, in four parts between lines of `===`: its table; its rows as a person reads them
 * (name | target | actual | weight | score | level 1 | level 2 | reason; the last three are asked only where they stand,
 * `-` means none); what stands around them, a line a fact, with `said: rule cell` for what a reviewer would indeed say;
 * and faults, `cell = text => rule cell`.
 */
export interface WholeSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly rows: readonly string[];
  readonly facts: readonly string[];
  readonly said: readonly string[];
  readonly faults: readonly string[];
}

const plain = (text: string | null | undefined): string => (text ?? "").normalize("NFKC").replace(/\s/g, "");
const points = (value: Points | null): string => (value?.points == null ? "" : String(value.points / 100));

function linesOf(part: string | undefined): readonly string[] {
  return (part ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

export function parseWholeSheet(name: string, text: string): WholeSheet {
  const [table = "", rows, facts, faults] = text.split(/^===$/m);
  return {
    name,
    grid: parseTable(table).grid,
    rows: linesOf(rows),
    facts: linesOf(facts).filter((line) => !line.startsWith("said:")),
    said: linesOf(facts)
      .filter((line) => line.startsWith("said:"))
      .map((line) => line.slice("said:".length).trim()),
    faults: linesOf(faults),
  };
}

const firstAsked = 5;

/** The rows as read, with what the wanted line does not ask for left as the line has it. */
export function rowsRead({ grid, rows }: WholeSheet): readonly string[] {
  const found = recognize(grid).forms.flatMap(({ indicators }) => indicators);
  return found.map((row, index) => {
    const asked = (rows[index] ?? "").split("|");
    const { name, target, actual, weight, score, level1, level2, reason } = row;
    const read = [name.text, target?.text, actual?.text, points(weight), points(score)].map(plain);
    const besides = [level1, level2, reason?.text].map((text) => plain(text) || "-");
    const said = asked.slice(firstAsked).map((text, at) => (text.trim() === "" ? "" : (besides[at] ?? "")));
    return [...read, ...said].join("|");
  });
}

export function rowsWanted({ rows }: WholeSheet): readonly string[] {
  return rows.map((line) => line.split("|").map(plain).join("|"));
}

const figure = (amount: { amount: number | null } | null): string =>
  amount?.amount == null ? "" : String(Number(amount.amount.toFixed(6)));

function fundText(row: FundRow): string {
  const { role, initial, annual, executed, rate, weight, score } = row;
  const percent = rate?.percent == null ? "" : String(Number(rate.percent.toFixed(2)));
  const parts = [role, figure(initial), figure(annual), figure(executed), percent];
  return [...parts, points(weight), points(score)].join("|");
}

/** What a form says around its rows, by the names the facts go by; `fund` and `goal` have a list. */
function factsOf(form: Form): Readonly<Record<string, string | string[]>> {
  const { kind, year, part, budget, heading, goals, total } = form;
  return {
    kind,
    year: String(year ?? ""),
    part: part ?? "",
    unit: budget?.moneyUnit ?? "",
    head: [heading.project, heading.department, heading.unit].map((one) => one?.value.text ?? "").join(";"),
    fund: [...(budget?.total ? [budget.total] : []), ...(budget?.funds ?? [])].map(fundText),
    goal: goals.map(({ expected, actual }) => `${expected?.value.text ?? ""}=>${actual?.value.text ?? ""}`),
    total: total ? [points(total.weight), points(total.score), total.grade?.text ?? ""].join("|") : "",
  };
}

/** The facts that were asked for, as read; `2.kind: …` is one of the second form. */
export function factsRead({ grid, facts }: WholeSheet): readonly string[] {
  const { forms } = recognize(grid);
  const read = forms.map(factsOf);
  return facts.map((line) => {
    const [, number = "", key = ""] = /^(?:(\d)\.)?(\w+):/.exec(line) ?? [];
    if (key === "forms") return `forms:${forms.length}`;
    const fact = read[Number(number || 1) - 1]?.[key];
    const one = Array.isArray(fact) ? fact.shift() : fact;
    return `${number && `${number}.`}${key}:${plain(one)}`;
  });
}

export function factsWanted({ facts }: WholeSheet): readonly string[] {
  return facts.map(plain);
}

function findingsIn(grid: Grid): readonly ReviewFinding[] {
  return reviewSheet(grid).forms.flatMap(({ findings }) => findings);
}

function placeOf({ rule, range }: ReviewFinding): string {
  return `${rule} ${range ? toA1({ row: range.top, col: range.left }) : "-"}`;
}

/** Errors and warnings. */
export function loudFindings({ grid }: WholeSheet): readonly string[] {
  return findingsIn(grid)
    .filter(({ level }) => level !== "advice")
    .map(placeOf);
}

function typed(grid: Grid, cell: string, text: string): Grid {
  const at = parseAddress(cell);
  if (!at) throw new Error(`no cell ${cell}`);
  const was = cellAt(grid, at.row, at.col)?.value ?? null;
  const cells = [{ at, was, to: valueTyped(text) }];
  return changed(grid, { title: "", edits: [{ kind: "set-cells", sheet: grid.sheet, cells }] });
}

/** What a fault makes a review say that was not said before, and what it should. */
export function fault(
  grid: Grid,
  line: string,
): { readonly said: readonly string[]; readonly wanted: string } {
  const [, cell = "", text = "", wanted = ""] = /^(\w+) = ?(.*?) => (.+)$/.exec(line) ?? [];
  const key = (finding: ReviewFinding): string => `${placeOf(finding)} ${finding.message}`;
  const before = new Set(findingsIn(grid).map(key));
  const after = findingsIn(typed(grid, cell, text));
  return { said: after.filter((finding) => !before.has(key(finding))).map(placeOf), wanted };
}
