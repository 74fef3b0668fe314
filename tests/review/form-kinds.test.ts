import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Indicator, Points } from "../../src/form/form";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { rules } from "../../src/rules/index";
import { contains, rangeToA1 } from "../../src/sheet/address";
import { applyChange } from "../../src/sheet/apply-change";
import { cellAt, type Grid } from "../../src/sheet/grid";
import { readKindSheet, type KindSheet, type Plant } from "./read-kind-sheet";

const folder = join(import.meta.dirname, "kinds");
const sheets = readdirSync(folder).map(
  (name) => [name.replace(".md", ""), readKindSheet(readFileSync(join(folder, name), "utf8"))] as const,
);

function formsOf(grids: readonly Grid[], { profile }: KindSheet) {
  return reviewWorkbook(grids, { profile }).sheets.flatMap(({ forms }) => forms);
}

const points = (value: Points | null): string => (value?.points == null ? "" : String(value.points / 100));

function meant({ name, target, actual, weight, score }: Indicator): readonly string[] {
  return [name.text, target?.text ?? "", actual?.text ?? "", points(weight), points(score)];
}

function planted(grids: readonly Grid[], { cells }: Plant): readonly Grid[] {
  const edits = cells.map(({ sheet, at, to }) => {
    const grid = grids.find((one) => one.sheet === sheet);
    const was = grid ? (cellAt(grid, at.row, at.col)?.value ?? null) : null;
    return { kind: "set-cells", sheet, cells: [{ at, was, to }] } as const;
  });
  const step = applyChange(grids, { title: "", edits });
  if (!step.ok) throw new Error("not planted");
  return step.grids;
}

describe.each(sheets)("%s", (_, sheet) => {
  it("is read row by row", () => {
    const forms = formsOf(sheet.grids, sheet);
    expect(new Set(forms.map(({ form }) => form.kind))).toEqual(new Set([sheet.kind]));
    expect(forms.flatMap(({ form }) => form.problems)).toEqual([]);
    expect(forms.flatMap(({ form }) => form.indicators.map(meant))).toEqual(sheet.rows);
  });

  it("is correct: no error and no warning", () => {
    const said = formsOf(sheet.grids, sheet).flatMap(({ findings }) => findings);
    expect(said.filter(({ level }) => level !== "advice").map(({ message }) => message)).toEqual([]);
  });

  it.each(sheet.plants.map((plant) => [plant.text, plant] as const))("%s", (text, plant) => {
    const { book, seen } = plant;
    const ids = rules.filter((rule) => rule.book.includes(book) || rule.id === book).map(({ id }) => id);
    const findings = formsOf(planted(sheet.grids, plant), sheet).flatMap((review) =>
      review.findings.map((finding) => ({ ...finding, sheet: review.form.sheet })),
    );
    const there = findings.filter(
      ({ rule, range, sheet: at }) =>
        ids.includes(rule) &&
        (seen ? at === seen.sheet && range !== null && contains(range, seen.at) : range === null),
    );
    expect(
      there.length,
      [
        text,
        ...findings.map(
          ({ rule, range, message }) => `${rule} ${range ? rangeToA1(range) : "全表"} ${message}`,
        ),
      ].join("\n"),
    ).toBeGreaterThan(0);
  });
});

it.each([
  "project-target",
  "project-review",
  "department-target",
  "department-review",
  "transfer-target",
  "transfer-review",
  "monitoring",
])("%s is there in at least three layouts", (kind) => {
  expect(sheets.filter(([, sheet]) => sheet.kind === kind).length).toBeGreaterThanOrEqual(3);
});
