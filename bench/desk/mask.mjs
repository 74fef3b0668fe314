// What a publication would hide: `npm run bench:mask DIR` lists it, to be read by a person.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadSource } from "../../tools/load-source.mjs";

const { openWorkbook } = await loadSource("src/office-file/open-workbook.ts");
const { nodeCodec } = await loadSource("src/hosts/file/node-codec.ts");
const { publicationOf } = await loadSource("src/documents/publication/publication.ts");
const { toA1 } = await loadSource("src/sheet/address.ts");

const folder = process.argv[2] ?? "assets/samples";
const count = { files: 0, phone: 0, id: 0, account: 0, mail: 0, name: 0, candidates: 0, held: 0 };

for (const name of readdirSync(folder, { recursive: true }).toSorted()) {
  if (!/\.(xlsx|xlsm|xls|et)$/i.test(name)) continue;
  const opened = openWorkbook(readFileSync(path.join(folder, name)), nodeCodec);
  if (!opened.ok) continue;
  count.files++;
  const { sheets, held } = publicationOf(opened.value.sheets, { names: [], released: false });
  for (const { sheet, word } of held) {
    count.held++;
    console.log(`held       ${name} ${sheet}: ${word}`);
  }
  for (const { masked, candidates } of sheets) {
    for (const { at, kind, was, to } of masked) {
      count[kind]++;
      console.log(`${kind.padEnd(10)} ${name} ${toA1(at)}: ${JSON.stringify(was)} → ${JSON.stringify(to)}`);
    }
    for (const { at, name: who } of candidates) {
      count.candidates++;
      console.log(`candidate  ${name} ${toA1(at)}: ${who}`);
    }
  }
}
console.log(JSON.stringify(count));
