import { nodeCodec } from "../../src/hosts/file/node-codec";
import { patchWorkbook } from "../../src/office-file/patch/patch-workbook";
import type { Workbook } from "../../src/office-file/workbook";
import { readDirectory } from "../../src/office-file/zip/directory";
import { partReader } from "../../src/office-file/zip/part-reader";
import { parseAddress } from "../../src/sheet/address";
import type { Change } from "../../src/sheet/change";
import { cellAt, type CellValue } from "../../src/sheet/grid";
import type { Memo } from "../../src/sheet/memo";

type Edits = Readonly<Record<string, CellValue>>;

/** A change of the first sheet, or of another, expecting what stands there now. */
export function changeOf({ sheets }: Workbook, edits: Edits, index = 0): Change {
  const grid = sheets[index];
  if (!grid) throw new Error("no sheet");
  const cells = Object.entries(edits).map(([address, to]) => {
    const at = parseAddress(address) ?? { row: 0, col: 0 };
    return { at, was: cellAt(grid, at.row, at.col)?.value ?? null, to };
  });
  return { title: "修改", edits: [{ kind: "set-cells", sheet: grid.sheet, cells }] };
}

export function patched(workbook: Workbook, change: Change, memo?: Memo): Workbook {
  const result = patchWorkbook(workbook, { change, ...(memo ? { memo } : {}) }, nodeCodec);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

/** Names of the parts that are not the same bytes before and after, in the order of the package after. */
export function changedParts(before: Workbook, after: Workbook): readonly string[] {
  const old = readDirectory(before.bytes);
  return [...readDirectory(after.bytes)]
    .filter(([name, { packed }]) => Buffer.compare(old.get(name)?.packed ?? new Uint8Array(), packed) !== 0)
    .map(([, entry]) => entry.name);
}

export function partText({ bytes }: Workbook, name: string): string {
  return new TextDecoder().decode(partReader(readDirectory(bytes), nodeCodec).bytes(name));
}
