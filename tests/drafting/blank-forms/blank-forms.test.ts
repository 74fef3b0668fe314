import { describe, expect, it } from "vitest";
import { blankForm, filledForm } from "../../../src/drafting/blank-forms/fill-form";
import { officialForms } from "../../../src/drafting/blank-forms/official-forms";
import { priorEvaluation } from "../../../src/drafting/blank-forms/prior-evaluation";
import { splitLine } from "../../../src/drafting/blank-forms/table-lines";
import { nodeCodec } from "../../../src/hosts/file/node-codec";
import { openWorkbook } from "../../../src/office-file/open-workbook";
import { draftWorkbook } from "../../../src/office-file/write/draft-workbook";
import { defaultProfile, findProfile } from "../../../src/profile/profiles";
import { recognize } from "../../../src/recognition/recognize";
import { reviewSheet } from "../../../src/review/review-sheet";
import type { Grid } from "../../../src/sheet/grid";
import type { SheetDraft } from "../../../src/sheet/sheet-draft";
import { library } from "../../library/bundled";
import { contentOf } from "./fill-with-set";

async function sheetOf(draft: SheetDraft): Promise<Grid> {
  const bytes = await draftWorkbook([draft], nodeCodec);
  const book = bytes.ok ? openWorkbook(bytes.value, nodeCodec) : bytes;
  if (!book.ok) throw new Error(book.failure.message);
  const [grid] = book.value.sheets;
  if (!grid || book.value.sheets.length !== 1) throw new Error("not one sheet");
  return grid;
}

const templates = library.sets.filter(({ from }) => from === "template");

it("are many, each with an id of its own", () => {
  expect(new Set(officialForms.map(({ id }) => id)).size).toBe(officialForms.length);
  expect(officialForms.length).toBeGreaterThanOrEqual(29);
});

it("asks the five heads of an evaluation before the decision", async () => {
  const grid = await sheetOf(blankForm(priorEvaluation, 2026));
  const heads = grid.rows.flatMap((row) => (typeof row?.[0]?.value === "string" ? [row[0].value] : []));
  expect(heads).toEqual(
    expect.arrayContaining(["立项必要性", "投入经济性", "绩效目标合理性", "方案可行性", "筹资合规性"]),
  );
  expect(recognize(grid).forms).toEqual([]);
});

describe.each(officialForms.map((form) => [form.id, form] as const))("the blank form %s", (_, form) => {
  const draft = blankForm(form, 2026);
  const profile = findProfile(form.profiles[0] ?? "") ?? defaultProfile;

  it("is a whole table: every line as wide as the form, no token left", () => {
    for (const line of [...form.head.trim().split("\n"), form.row]) {
      expect(splitLine(line).length, line).toBeLessThanOrEqual(form.widths.length);
    }
    expect(splitLine(form.row)).toHaveLength(form.widths.length);
    expect(draft.rows.flat().filter(({ value }) => String(value).includes("{"))).toEqual([]);
  });

  it("is read as a form whose indicators are still to be written", async () => {
    const grid = await sheetOf(draft);
    const { problems, forms } = recognize(grid);
    expect(forms).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(["no-indicators"]);
    expect(grid.merges).toHaveLength(draft.merges.length);
    expect(grid.protected).toBe(false);
    expect(draft.print.onePage).toBe(true);
  });

  it("offers choices that hold what stands in their cells", () => {
    for (const { range, values } of draft.choices) {
      for (let row = range.top; row <= range.bottom; row++) {
        const value = draft.rows[row]?.[range.left]?.value ?? null;
        if (value !== null) expect(values).toContain(value);
      }
    }
  });

  it("filled with a template of the library is read as written, and correct", async () => {
    for (const set of templates.slice(0, 3)) {
      const content = contentOf(form, set, profile);
      const grid = await sheetOf(filledForm(form, content));
      const reviews = reviewSheet(grid, { profile: profile.id }).forms;
      const main = reviews.find(({ form: { part } }) => part === null || part === "年度");
      if (!main) throw new Error(JSON.stringify(reviews.map((one) => one.form.part)));
      expect(main.form.kind).toBe(form.stage === "monitoring" ? "monitoring" : `${form.scope}-${form.stage}`);
      expect(main.form.year).toBe(2026);
      const has = (token: string): boolean => form.row.includes(`{${token}}`);
      expect(main.form.indicators.map((row) => row.name.text)).toEqual(
        content.rows.map(({ cells }) => cells["name"]),
      );
      const texts = (key: string): readonly string[] => content.rows.map(({ cells }) => String(cells[key]));
      if (has("target")) expect(main.form.indicators.map((row) => row.target?.text)).toEqual(texts("target"));
      if (has("weight"))
        expect(main.form.indicators.map((row) => (row.weight?.points ?? 0) / 100)).toEqual(
          content.rows.map(({ cells }) => cells["weight"]),
        );
      if (has("score")) expect(main.form.indicators.map((row) => row.score?.text)).toEqual(texts("score"));
      if (has("actual")) expect(main.form.indicators.map((row) => row.actual?.text)).toEqual(texts("actual"));
      expect(main.form.problems).toEqual([]);
      const said = reviews.flatMap(({ findings }) =>
        findings
          .filter(({ level }) => level !== "advice")
          .map(({ rule, message }) => `${set.id} ${rule}: ${message}`),
      );
      expect(said).toEqual([]);
    }
  });
});

it("grows with its texts as far as a page and a row of Excel go", () => {
  const facts = { goal: "修好每一条路。".repeat(15_000) };
  const rows = [{ level1: "产出指标", level2: "数量指标", cells: { name: "养护里程".repeat(2_000) } }];
  for (const form of officialForms) {
    const draft = filledForm(form, { sheet: form.sheet, facts, rows });
    expect(draft.rows.length).toBeLessThan(400);
    expect(Math.max(...(draft.heights ?? []))).toBeLessThanOrEqual(409);
  }
});
