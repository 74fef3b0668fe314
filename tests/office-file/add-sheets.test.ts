import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { editedParts } from "../../src/office-file/patch/edited-parts";
import { patchParts } from "../../src/office-file/patch/patch-part";
import { readDirectory } from "../../src/office-file/zip/directory";
import { partReader } from "../../src/office-file/zip/part-reader";
import type { Edit } from "../../src/sheet/change";
import type { SheetDraft } from "../../src/sheet/sheet-draft";

const bytes = readFileSync(join(import.meta.dirname, "../../assets/samples/08-法律援助自评表（正确）.xlsx"));

function added(name: string): Edit {
  const draft: SheetDraft = {
    name,
    rows: [[{ value: name }]],
    merges: [],
    widths: [],
    choices: [],
    print: { landscape: false, onePage: false },
  };
  return { kind: "add-sheet", sheet: name, draft };
}

test("sheets that are added in a row are listed in one go: hundreds of them take no longer each than a few", () => {
  const directory = readDirectory(bytes);
  const parts = editedParts(directory, partReader(directory, nodeCodec));
  const writes = new Map<string, number>();
  const counted = {
    ...parts,
    write(name: string, content: string | Uint8Array) {
      writes.set(name, (writes.get(name) ?? 0) + 1);
      parts.write(name, content);
    },
  };
  patchParts(counted, ["一", "二", "三"].map(added));
  expect(writes.size).toBe(7);
  expect([...writes.values()]).toEqual(Array.from({ length: 7 }, () => 1));
  const list = new TextDecoder().decode(parts.need("xl/workbook.xml"));
  expect([...list.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name).slice(-3)).toEqual([
    "一",
    "二",
    "三",
  ]);
});
