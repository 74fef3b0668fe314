import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/rules/index";
import { basis, inFull } from "../../src/rules/basis";
import { reviewSheet } from "../../src/review/review-sheet";
import { planFixes } from "../../src/review/plan-fixes";
import { undoOf } from "../../src/sheet/change";
import { changed } from "../support/changed";
import { parseTable } from "../../src/sheet/table-text";
import { arbitraryGrid } from "../support/arbitrary-grid";

const folder = join(import.meta.dirname, "../../src/rules");
const ruleFiles = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /[\\/].*\.ts$/.test(file))
  .filter((file) => readFileSync(join(folder, file), "utf8").includes("export default defineRule("));

/** The sheets of all rules' examples, each once. */
const exampleSheets = [
  ...new Set(
    rules.flatMap((rule) => [...rule.examples.bad.map((example) => example.sheet), ...rule.examples.good]),
  ),
];

/** Messages whose fault needs another profile or a rare sheet: the group's own test shows them. */
const shownElsewhere: Readonly<Record<string, readonly string[]>> = {
  "budget-zero": ["noBudget"],
  "goal-result-empty": ["hint"],
  "rate-over-hundred": ["negative"],
  "score-outruns-execution": ["unexplained"],
};

describe("every rule", () => {
  it("is listed once in index.ts, under its file's name", () => {
    expect(rules.map((rule) => rule.id).toSorted()).toEqual(
      ruleFiles.map((file) => parse(file).name).toSorted(),
    );
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s is complete", (_, rule) => {
    expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(rule.title).toMatch(/[^。！]$/);
    expect(rule.why).toMatch(/。$/);
    expect(Object.values(basis).map(inFull)).toContain(rule.basis);
    expect(rule.basis).not.toMatch(/第.{1,6}条/);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.examples.good.length).toBeGreaterThan(0);
    const used = new Set(rule.examples.bad.flatMap((example) => example.messages));
    expect(rule.messageIds.filter((id) => !used.has(id))).toEqual(shownElsewhere[rule.id] ?? []);
  });
});

describe("fixes", () => {
  it.each(exampleSheets.map((sheet, index) => [index, sheet] as const))(
    "of example %i hold their laws",
    (_, text) => {
      const { grid } = parseTable(text);
      const { forms } = reviewSheet(grid);
      for (const finding of forms.flatMap((form) => form.findings)) {
        for (const fix of finding.fixes) {
          const mended = changed(grid, fix.change);
          expect(
            changed(mended, undoOf(fix.change)).rows.map((row) => row?.map((cell) => cell?.value ?? null)),
          ).toEqual(grid.rows.map((row) => row?.map((cell) => cell?.value ?? null)));
          if (fix.kind !== "safe") continue;
          const after = reviewSheet(mended).forms.flatMap((form) => form.findings);
          const before = forms.flatMap((form) => form.findings);
          const key = (item: typeof finding): string =>
            `${item.rule} ${item.messageId} ${JSON.stringify(item.range)}`;
          expect(after.map(key)).not.toContain(key(finding));
          expect(after.map(key).filter((item) => !before.map(key).includes(item))).toEqual([]);
        }
      }
    },
  );

  it.each(exampleSheets.map((sheet, index) => [index, sheet] as const))(
    "in bulk leave example %i without safe fixes",
    (_, text) => {
      const { grid } = parseTable(text);
      const mended = changed(grid, planFixes(reviewSheet(grid).forms, "safe"));
      expect(planFixes(reviewSheet(mended).forms, "safe").edits).toEqual([]);
    },
  );
});

describe("any sheet", () => {
  it("is reviewed without an exception, with every finding at a cell that exists", () => {
    fc.assert(
      fc.property(arbitraryGrid, (grid) => {
        for (const { findings } of reviewSheet(grid).forms) {
          for (const { range, message } of findings) {
            expect(message).toMatch(/。$/);
            if (range) expect(range.bottom).toBeLessThanOrEqual(grid.rowCount);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
