import { describe, expect, it } from "vitest";
import { selfReviewForm } from "../../../src/drafting/blank-forms/self-review-form";
import { targetForm } from "../../../src/drafting/blank-forms/target-form";
import { nodeCodec } from "../../../src/hosts/file/node-codec";
import { openWorkbook } from "../../../src/office-file/open-workbook";
import { draftWorkbook } from "../../../src/office-file/write/draft-workbook";
import { recognize } from "../../../src/recognition/recognize";
import { reviewSheet } from "../../../src/review/review-sheet";
import type { Grid } from "../../../src/sheet/grid";

async function sheetOf(draft: Parameters<typeof draftWorkbook>[0][number]): Promise<Grid> {
  const bytes = await draftWorkbook([draft], nodeCodec);
  const book = bytes.ok ? openWorkbook(bytes.value, nodeCodec) : bytes;
  if (!book.ok) throw new Error(book.failure.message);
  const [grid] = book.value.sheets;
  if (!grid || book.value.sheets.length !== 1) throw new Error("not one sheet");
  return grid;
}

describe.each([
  ["项目支出绩效目标申报表", targetForm(2026), { kind: "project-target", first: 10 }],
  ["项目支出绩效自评表", selfReviewForm(2026), { kind: "project-review", first: 12 }],
])("a blank %s", (_, draft, { kind, first }) => {
  it("is read as what it is: a form whose indicators are still to be written", async () => {
    const { problems, forms } = recognize(await sheetOf(draft));
    expect(forms).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(["no-indicators"]);
  });

  it("is recognised with all its levels as soon as indicators stand in it", async () => {
    const grid = await sheetOf(draft);
    const rows = grid.rows.map((row, index) => {
      const isIndicator = index >= first && typeof row?.[2]?.value === "string";
      const written = row?.slice() ?? [];
      if (isIndicator) {
        written[3] = { value: `指标${index}数量`, text: `指标${index}数量` };
        written[4] = { value: "≥10个", text: "≥10个" };
      }
      return written;
    });
    const { forms } = reviewSheet({ ...grid, rows });
    expect(forms.map(({ form }) => [form.kind, form.year])).toEqual([[kind, 2026]]);
    const structure = forms
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === "level1-missing");
    expect(structure).toEqual([]);
  });

  it("keeps its merges, protects nothing, and its choices hold what stands in their cells", async () => {
    const grid = await sheetOf(draft);
    expect(grid.merges).toHaveLength(draft.merges.length);
    expect(grid.protected).toBe(false);
    for (const { range, values } of draft.choices) {
      for (let row = range.top; row <= range.bottom; row++) {
        const value = grid.rows[row]?.[range.left]?.value;
        if (typeof value === "string") expect(values).toContain(value);
      }
    }
  });
});
