import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { mendedBytes, readWorkbookFile } from "../../../src/hosts/file/workbook-file";
import { newWorkbook } from "../../../src/office-file/write/new-workbook";
import { parseTable } from "../../../src/sheet/table-text";

const folder = mkdtempSync(path.join(tmpdir(), "biaochi-"));
const at = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const { grid } = parseTable("| 一级指标 | 分值 |\n| 产出指标 | 50 |");
const bytes = await newWorkbook([{ ...grid, name: "自评表" }]);
writeFileSync(at("自评表.xlsx"), bytes);
writeFileSync(at("自评表.xls"), bytes);
writeFileSync(at("empty.xlsx"), "");
writeFileSync(at("huge.xlsx"), "PK");
truncateSync(at("huge.xlsx"), (100 << 20) + 1);
mkdirSync(at("folder.xlsx"));
symlinkSync(at("自评表.xlsx"), at("link.xlsx"));
symlinkSync(at("gone.xlsx"), at("broken.xlsx"));

describe("a workbook on the disk", () => {
  it.each(["自评表.xlsx", "自评表.xls", "link.xlsx"])("%s is read by what it holds", async (name) => {
    const read = await readWorkbookFile(at(name));
    expect(read.ok && [read.value.kind, read.value.sheets[0]?.rows[1]?.[1]?.value]).toEqual(["xlsx", 50]);
  });

  it.each([
    ["empty.xlsx", "empty-file"],
    ["huge.xlsx", "too-large"],
    ["folder.xlsx", "not-readable"],
    ["gone.xlsx", "not-found"],
    ["broken.xlsx", "not-found"],
  ])("%s is refused: %s", async (name, code) => {
    const read = await readWorkbookFile(at(name));
    expect(read.ok ? "ok" : read.failure.code).toBe(code);
  });

  it("gives a mended copy, or the reason why not", async () => {
    const read = await readWorkbookFile(at("自评表.xlsx"));
    if (!read.ok) throw new Error(read.failure.message);
    const cells = [{ at: { row: 1, col: 1 }, was: 50, to: 60 }];
    const change = { title: "", edits: [{ kind: "set-cells" as const, sheet: "自评表", cells }] };
    const mended = await mendedBytes(read.value, { change });
    if (!mended.ok) throw new Error(mended.failure.message);
    writeFileSync(at("copy.xlsx"), mended.value);
    const copy = await readWorkbookFile(at("copy.xlsx"));
    if (!copy.ok) throw new Error(copy.failure.message);
    expect(copy.value.sheets[0]?.rows[1]?.[1]?.value).toBe(60);
    const again = await mendedBytes(copy.value, { change });
    expect(again.ok ? "ok" : again.failure.code).toBe("changed-since-read");
  });
});
