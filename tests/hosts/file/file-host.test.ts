import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fileHost, type FileHost } from "../../../src/hosts/file/file-host";
import { nodeCodec } from "../../../src/hosts/file/node-codec";
import type { HostResult } from "../../../src/hosts/sheet-host";
import { openWorkbook } from "../../../src/office-file/open-workbook";
import { toA1 } from "../../../src/sheet/address";
import type { CellEdit, Change } from "../../../src/sheet/change";
import { emptyMemo, type Memo } from "../../../src/sheet/memo";

const fixtures = path.join(import.meta.dirname, "../../office-file/fixtures");

function hostOf(bytes: Uint8Array): FileHost {
  const read = openWorkbook(bytes, nodeCodec);
  if (!read.ok) throw new Error(read.failure.message);
  return fileHost(read.value);
}

function valueOf<T>(result: HostResult<T>): T {
  if (!result.ok) throw new Error(result.failure);
  return result.value;
}

const changeOf = (sheet: string, ...cells: readonly CellEdit[]): Change => ({
  title: "修改",
  edits: [{ kind: "set-cells", sheet, cells }],
});
const target: CellEdit = { at: { row: 4, col: 3 }, was: "≥312公里", to: "≥310公里" };

describe.each(["self-review.xlsx", "self-review.xls"])("the port over %s", (name) => {
  const host = (): FileHost => hostOf(readFileSync(path.join(fixtures, name)));

  it("lists the sheets", async () => {
    const sheets = valueOf(await host().sheets());
    expect(sheets[0]).toEqual({
      name: "自评表",
      visibility: "visible",
      protected: false,
      rowCount: 10,
      colCount: 7,
    });
    expect(sheets.map(({ name: sheet, protected: isProtected }) => [sheet, isProtected]).at(-1)).toEqual([
      "填报说明",
      true,
    ]);
  });

  it("reads a sheet, and says when there is none of the name", async () => {
    expect(valueOf(await host().read("自评表")).rows[4]?.[3]?.text).toBe("≥312公里");
    expect(await host().read("附表")).toEqual({ ok: false, failure: "changed-since-read" });
  });

  it("applies a change as a whole and saves it", async () => {
    const file = host();
    expect(await file.apply(changeOf("自评表", target))).toEqual({ ok: true, value: undefined });
    expect(valueOf(await file.read("自评表")).rows[4]?.[3]?.text).toBe("≥310公里");
    const saved = await file.save();
    if (!saved.ok) throw new Error(saved.failure.message);
    expect(valueOf(await hostOf(saved.value).read("自评表")).rows[4]?.[3]?.text).toBe("≥310公里");
  });

  it.each<[string, Change, string]>([
    [
      "a cell that changed",
      changeOf("自评表", target, { at: { row: 4, col: 4 }, was: "300公里", to: "312公里" }),
      "changed-since-read",
    ],
    [
      "a protected sheet",
      changeOf("填报说明", { at: { row: 1, col: 0 }, was: null, to: "补充" }),
      "protected",
    ],
    ["a formula", changeOf("自评表", { at: { row: 9, col: 6 }, was: 87.7, to: 90 }), "unsupported"],
  ])("refuses %s and leaves everything as it was", async (_, change, failure) => {
    const file = host();
    expect(await file.apply(change)).toEqual({ ok: false, failure });
    expect(valueOf(await file.read("自评表")).rows[4]?.[3]?.text).toBe("≥312公里");
  });

  it("remembers and recalls, in the file too", async () => {
    const file = host();
    const memo: Memo = { ...emptyMemo, profile: "hubei" };
    expect(valueOf(await file.recall())).toEqual(emptyMemo);
    expect(await file.remember(memo)).toEqual({ ok: true, value: undefined });
    expect(valueOf(await file.recall())).toEqual(memo);
    const saved = await file.save();
    if (!saved.ok) throw new Error(saved.failure.message);
    expect(valueOf(await hostOf(saved.value).recall())).toEqual(memo);
  });

  it("does not claim what a file cannot do", async () => {
    const file = host();
    const range = { sheet: "自评表", top: 4, left: 3, bottom: 4, right: 3 };
    expect(file.can).toEqual({ write: true, select: false, watch: false, mark: false });
    expect(await file.select(range)).toEqual({ ok: false, failure: "unsupported" });
    expect(await file.mark([{ ...range, level: "error", note: toA1(target.at) }])).toEqual({
      ok: false,
      failure: "unsupported",
    });
    const stop = file.watch(() => undefined);
    expect(stop).not.toThrow();
  });
});
