import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reviewSheet } from "../../src/review/review-sheet";
import { contains, parseAddress, toA1 } from "../../src/sheet/address";
import { cellAt, type CellValue, type Grid } from "../../src/sheet/grid";
import { parseTable } from "../../src/sheet/table-text";
import { changed } from "../support/changed";

const folder = join(import.meta.dirname, "../recognition/sheets");
const load = (name: string): Grid => parseTable(readFileSync(join(folder, name, "sheet.md"), "utf8")).grid;

/** Monitoring, department and transfer forms in several layouts. */
const correct = [
  "monitoring-f1",
  "monitoring-f1-ticked",
  "monitoring-half-year-f2",
  "monitoring-import-order-f3",
  "department-target-c1",
  "department-composition-c2",
  "department-six-dimensions",
  "department-frame-2013",
  "transfer-region-target-e1",
  "transfer-programme-halves",
  "transfer-review-e3",
];

const findingsOf = (grid: Grid) => reviewSheet(grid).forms.flatMap(({ findings }) => findings);

it.each(correct)("%s is correct: no error and no warning", (name) => {
  expect(findingsOf(load(name)).filter(({ level }) => level !== "advice")).toEqual([]);
});

/** What is typed into which cell, and the rule that must see it there. */
type Plant = readonly [sheet: string, cell: string, to: CellValue, rule: string, seenAt?: string];

const plants: readonly Plant[] = [
  ["monitoring-f1-ticked", "F12", "300人次", "light-unexplained"],
  ["monitoring-f1-ticked", "F14", "85%", "light-unexplained"],
  ["monitoring-f1-ticked", "M13", null, "chance-unexplained", "O13"],
  ["monitoring-f1-ticked", "G13", null, "chance-unexplained", "O13"],
  ["monitoring-f1-ticked", "G12", "1900人次", "chance-against-forecast", "N12"],
  ["monitoring-f1-ticked", "G12", "1200人次", "forecast-arithmetic"],
  ["monitoring-f1-ticked", "J6", 160, "forecast-arithmetic"],
  ["monitoring-f1-ticked", "J6", 320, "forecast-arithmetic"],
  ["monitoring-f1-ticked", "F12", "2600人次", "over-in-year"],
  ["monitoring-half-year-f2", "B14", null, "chance-unexplained", "E10"],
  ["monitoring-import-order-f3", "I6", "完全不可能", "chance-against-forecast"],
  ["monitoring-import-order-f3", "D4", 20, "execution-behind-time"],
  ["department-target-c1", "E9", 1960.5, "printed-sum"],
  ["department-target-c1", "F7", 470, "printed-sum", "F9"],
  ["department-composition-c2", "D10", 240, "printed-sum", "D11"],
  ["department-composition-c2", "D8", 970, "printed-sum"],
  ["department-six-dimensions", "D6", 270, "printed-sum", "D4"],
  ["department-six-dimensions", "A17", "服务对象满意度", "dimension-missing", "A9"],
  ["department-six-dimensions", "D10", "≥100%", "operator-wrong-way"],
  ["department-frame-2013", "G10", "80%", "score-over-formula", "H10"],
  ["transfer-review-e3", "D9", 60, "fund-sum", "D7"],
  ["transfer-review-e3", "G22", "8000人次", "lost-points-unexplained", "H22"],
  ["transfer-review-e3", "G22", "8000人次", "goal-figure-clash"],
];

function place(cell: string): { row: number; col: number } {
  const at = parseAddress(cell);
  if (!at) throw new Error(`no cell ${cell}`);
  return at;
}

describe("a planted fault is found at its cell", () => {
  const titled = plants.map((plant) => [`${plant[0]} ${plant[1]}: ${plant[3]}`, plant] as const);
  it.each(titled)("%s", (_, plant) => {
    const [sheet, cell, to, rule, seenAt = cell] = plant;
    const grid = load(sheet);
    const at = place(cell);
    const was = cellAt(grid, at.row, at.col)?.value ?? null;
    const cells = [{ at, was, to }];
    const planted = changed(grid, { title: "", edits: [{ kind: "set-cells", sheet: "表", cells }] });
    const found = findingsOf(planted);
    const seen = found.filter(
      (finding) => finding.rule === rule && (!finding.range || contains(finding.range, place(seenAt))),
    );
    const all = found.map(
      ({ rule: id, range, message }) =>
        `${id} ${range ? toA1({ row: range.top, col: range.left }) : ""} ${message}`,
    );
    expect(seen.length, all.join("\n")).toBeGreaterThan(0);
  });
});
