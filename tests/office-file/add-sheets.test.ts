import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { editedParts, type EditedParts } from "../../src/office-file/patch/edited-parts";
import { patchParts } from "../../src/office-file/patch/patch-part";
import { readDirectory } from "../../src/office-file/zip/directory";
import { partReader } from "../../src/office-file/zip/part-reader";
import { openPackage } from "../../src/office-file/package/open-package";
import { undoOf, type Edit } from "../../src/sheet/change";
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

/** Parts that tell how often each was written. */
function countedParts(): { readonly parts: EditedParts; readonly writes: Map<string, number> } {
  const directory = readDirectory(bytes);
  const parts = editedParts(directory, partReader(directory, nodeCodec));
  const writes = new Map<string, number>();
  const write = (name: string, content: string | Uint8Array): void => {
    writes.set(name, (writes.get(name) ?? 0) + 1);
    parts.write(name, content);
  };
  return { parts: { ...parts, write }, writes };
}

test("sheets that are added in a row are listed in one go: hundreds of them take no longer each than a few", () => {
  const { parts, writes } = countedParts();
  patchParts(parts, ["一", "二", "三"].map(added));
  expect(writes.size).toBe(7);
  expect([...writes.values()]).toEqual(Array.from({ length: 7 }, () => 1));
  const list = new TextDecoder().decode(parts.need("xl/workbook.xml"));
  expect([...list.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name).slice(-3)).toEqual([
    "一",
    "二",
    "三",
  ]);
});

test("a sheet says itself what the prefix of its link means: some programs declare that at every sheet alone", () => {
  const { parts } = countedParts();
  const list = new TextDecoder().decode(parts.need("xl/workbook.xml"));
  const [, declared = ""] = /(\sxmlns:r="[^"]*")/.exec(list) ?? [];
  const each = list.replace(declared, "").replaceAll("<sheet ", `<sheet${declared} `);
  parts.write("xl/workbook.xml", each);
  patchParts(parts, [added("一")]);
  expect(new TextDecoder().decode(parts.need("xl/workbook.xml"))).toMatch(
    new RegExp(`<sheet name="一" sheetId="\\d+"${declared} r:id="rIdSheet1"/>`),
  );
});

test("sheets that are taken out in a row leave the lists in one go; names of the others count on", () => {
  const { parts, writes } = countedParts();
  const own = openPackage(parts).sheets.map(({ name }) => name);
  const list = (): string => new TextDecoder().decode(parts.need("xl/workbook.xml"));
  patchParts(parts, ["一", "二", "三", "四"].map(added));
  const nameOf = (place: number): string =>
    `<definedName name="_N${place}" localSheetId="${place}">1</definedName>`;
  const places = [0, 1, 2, 3, 4].map((at) => own.length - 1 + at);
  const names = `<definedNames>${places.map(nameOf).join("")}</definedNames>`;
  parts.write("xl/workbook.xml", list().replace(/<definedNames.*<\/definedNames>|(?<=<\/sheets>)/s, names));
  writes.clear();
  patchParts(parts, undoOf({ title: "", edits: ["二", "四"].map(added) }).edits);
  expect([...writes.values()]).toEqual([1, 1, 1]);
  expect(openPackage(parts).sheets.map(({ name }) => name)).toEqual([...own, "一", "三"]);
  expect(
    [...list().matchAll(/_N(\d+)" localSheetId="(\d+)"/g)].map(([, was, is]) => [Number(was), Number(is)]),
  ).toEqual([
    [own.length - 1, own.length - 1],
    [own.length, own.length],
    [own.length + 2, own.length + 1],
  ]);
  expect(() => patchParts(parts, undoOf({ title: "", edits: [added("二")] }).edits)).toThrow();
});
