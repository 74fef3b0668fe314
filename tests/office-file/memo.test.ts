import * as sheetjs from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import type { Change } from "../../src/sheet/change";
import { emptyMemo, type Memo } from "../../src/sheet/memo";
import { fixture, opened } from "./opened";
import { packageOf, partsOf, sheetXml } from "./package-of";
import { changedParts, changeOf, patched } from "./patched";
import { relationship, relationships } from "./relationships";

const book = opened(fixture("self-review.xlsx"));
const nothing: Change = { title: "", edits: [] };

const told = {
  rule: "score-over-weight",
  sheet: "自评表",
  range: "G7",
  content: "10\u001f<8>&\uffff",
  reason: "经批复同意",
};

describe("what is kept in the workbook", () => {
  const memo: Memo = {
    version: 1,
    profile: "hubei",
    ownProfile: {
      name: "青河县",
      base: "hubei",
      changes: { "execution.explainBelow": 85, "monitoring.months": null },
      basis: { "execution.explainBelow": "县级办法" },
    },
    ignores: [told],
    proofs: [
      {
        sheet: "自评表",
        form: "",
        indicator: "数量指标 养护里程",
        actual: "312公里",
        papers: ["验收单"],
        note: "档案第3卷",
      },
    ],
  };

  it("is of the same sheet where that was renamed since", () => {
    const [named = "", ...others] = book.sheets.map(({ sheet }) => sheet);
    const renamed = { ...memo, sheets: ["旧名", ...others], ignores: [{ ...told, sheet: "旧名" }] };
    expect(patched(book, nothing, renamed).memo).toMatchObject({
      sheets: [named, ...others],
      ignores: [{ sheet: named }],
    });
  });

  it("is one custom XML part with all it needs, beside those of others", () => {
    const kept = patched(book, nothing, memo);
    expect(changedParts(book, kept)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "customXml/_rels/item2.xml.rels",
    ]);
    expect([kept.memo, opened(kept.bytes).memo]).toEqual([memo, memo]);
    expect(sheetjs.read(kept.bytes).SheetNames).toEqual(book.sheets.map(({ sheet }) => sheet));
  });

  it("is replaced where it stands", () => {
    const first = patched(book, nothing, memo);
    const second = patched(first, changeOf(first, { D5: "≥311公里" }), emptyMemo);
    expect(second.memo).toEqual(emptyMemo);
    expect(changedParts(first, second)).toEqual([
      "xl/worksheets/sheet1.xml",
      "xl/workbook.xml",
      "customXml/item2.xml",
    ]);
  });

  it("stays when only cells change", () => {
    const kept = patched(book, nothing, memo);
    expect(patched(kept, changeOf(kept, { D5: "≥311公里" })).memo).toEqual(memo);
  });

  it.each(['{"version":1,"profile":7,"ignores":[{"rule":1},null]}', "不是数据", "[]"])(
    "that reads %s counts as empty",
    (json) => {
      const more = {
        "xl/_rels/workbook.xml.rels": relationships(
          relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
          relationship("m", "customXml", "../customXml/item1.xml"),
        ),
        "customXml/item1.xml": `<memo xmlns="urn:biaochi:memo:1">${json}</memo>`,
      };
      expect(opened(packageOf(partsOf(sheetXml(""), more))).memo).toEqual(emptyMemo);
    },
  );
});
