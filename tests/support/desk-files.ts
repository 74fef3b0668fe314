import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openWorkbook } from "../../src/office-file/open-workbook";
import { patchWorkbook } from "../../src/office-file/patch/patch-workbook";
import type { Workbook } from "../../src/office-file/workbook";
import type { Change } from "../../src/sheet/change";

const samples = path.join(import.meta.dirname, "../../assets/samples");

/** Changes one number of the first sheet: a fault of its own for every workbook. */
function fault({ sheets }: Workbook, seed: number): Change {
  const [grid] = sheets;
  const numbers = (grid?.rows ?? []).flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, col) =>
      typeof cell?.value === "number" && cell.formula === undefined
        ? [{ at: { row, col }, was: cell.value, to: cell.value + 1 + (seed % 7) }]
        : [],
    ),
  );
  const cell = numbers[seed % Math.max(1, numbers.length)];
  const cells = cell ? [cell] : [];
  return { title: "", edits: [{ kind: "set-cells", sheet: grid?.sheet ?? "", cells }] };
}

/** Fills a folder with so many workbooks made from the samples, the last `broken` of them cut off. */
export function makeDeskFiles(folder: string, count: number, broken = 0): void {
  mkdirSync(folder, { recursive: true });
  const originals = readdirSync(samples)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => readFileSync(path.join(samples, name)));
  for (let index = 0; index < count; index++) {
    const bytes = originals[index % originals.length];
    if (!bytes) throw new Error("no samples");
    const opened = openWorkbook(bytes, nodeCodec);
    if (!opened.ok) throw new Error(opened.failure.message);
    const patched = patchWorkbook(opened.value, { change: fault(opened.value, index) }, nodeCodec);
    const content = patched.ok ? patched.value.bytes : bytes;
    const isBroken = index >= count - broken;
    const name = `报表${String(index).padStart(4, "0")}.xlsx`;
    writeFileSync(path.join(folder, name), isBroken ? content.subarray(0, 900) : content);
  }
}
