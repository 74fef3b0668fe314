import { describe, expect, it, vi } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openWorkbook } from "../../src/office-file/open-workbook";
import { draftWorkbook } from "../../src/office-file/write/draft-workbook";
import {
  addSheet,
  rowsWithin,
  wholePoints,
  wholeSheet,
  type TypedFacts,
} from "../../src/panel/library/draft/whole-sheet";
import { defaultProfile, findProfile } from "../../src/profile/profiles";
import { reviewSheet } from "../../src/review/review-sheet";
import { applyChange } from "../../src/sheet/apply-change";
import { undoOf } from "../../src/sheet/change";
import { library } from "../library/bundled";

vi.setConfig({ testTimeout: 60_000 });

const typed: TypedFacts = {
  project: "青峰县某项目",
  department: "青峰县某局",
  unit: "青峰县某中心",
  year: "2026",
  total: "860",
  fiscal: "",
  goal: null,
};

function complaints(id: string) {
  const profile = findProfile(id) ?? defaultProfile;
  return library.sets.flatMap(({ id: set, rows: all, project }) => {
    const rows = rowsWithin(all, typed);
    const points = wholePoints(profile, rows).fresh;
    const draft = wholeSheet({ profile, typed: { ...typed, project }, taken: [] }, rows, points);
    const step = applyChange([], addSheet(draft));
    const [grid] = step.ok ? step.grids : [];
    if (!grid) return [`${set}: not added`];
    const { forms } = reviewSheet(grid, { profile: id });
    if (forms.length !== 1 || forms[0]?.form.indicators.length !== rows.length)
      return [`${set}: not read again`];
    return forms.flatMap(({ findings }) =>
      findings
        .filter(({ level }) => level !== "advice")
        .map(({ rule, message }) => `${set} ${rule}: ${message}`),
    );
  });
}

describe("a whole sheet", () => {
  it.each(["mof-2020", "mof-2021-cost"])("of any set checks without error or warning: %s", (id) => {
    expect(complaints(id)).toEqual([]);
  });

  it("takes a free name, and goes again when it is taken back", () => {
    const [set] = library.sets;
    if (!set) throw new Error("no set");
    const given = { profile: defaultProfile, typed, taken: ["绩效目标申报表"] };
    const draft = wholeSheet(given, set.rows, wholePoints(defaultProfile, set.rows).fresh);
    expect(draft.name).toBe("绩效目标申报表2");
    const change = addSheet(draft);
    const step = applyChange([], change);
    const undone = step.ok ? applyChange(step.grids, undoOf(change)) : step;
    expect(undone).toEqual({ ok: true, grids: [] });
  });

  it("costs no more than there is money: what is the whole's costs all of it, and no part more", () => {
    const set = library.sets.find(({ rows }) => rows.some(({ entry }) => entry.name === "公用经费支出总额"));
    if (!set) throw new Error("no set");
    const costs = (total: string): readonly string[] =>
      rowsWithin(set.rows, { ...typed, total }).flatMap(({ entry }) =>
        entry.level1 === "成本指标" ? [entry.sample] : [],
      );
    expect(costs("2.38")).toContain("≤2.38万元");
    expect(costs("")).toEqual(
      set.rows.flatMap(({ entry }) => (entry.level1 === "成本指标" ? [entry.sample] : [])),
    );
  });

  it("is a file of its own as well, with texts that stay texts", async () => {
    const [set] = library.sets;
    if (!set) throw new Error("no set");
    const given = { profile: defaultProfile, typed: { ...typed, project: "=1+1" }, taken: [] };
    const draft = wholeSheet(given, set.rows, wholePoints(defaultProfile, set.rows).fresh);
    const bytes = await draftWorkbook([draft], nodeCodec);
    const book = bytes.ok ? openWorkbook(bytes.value, nodeCodec) : bytes;
    const cells = book.ok ? book.value.sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? [])) : [];
    expect(cells.map((cell) => cell?.value)).toContain("=1+1");
    expect(cells.some((cell) => cell?.formula !== undefined)).toBe(false);
  });
});
