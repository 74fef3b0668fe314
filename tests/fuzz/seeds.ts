import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openWorkbook } from "../../src/office-file/open-workbook";
import { rules } from "../../src/rules/index";
import type { Grid } from "../../src/sheet/grid";
import { parseTable } from "../../src/sheet/table-text";

/** What mutation begins with. */
export interface Seeds {
  readonly files: readonly Uint8Array[];
  readonly grids: readonly (readonly Grid[])[];
}

const folders = ["assets/samples", "tests/office-file/fixtures"];
const sheets = "tests/recognition/sheets";

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).map((name) => path.join(folder, name));

/** The samples and fixtures of the project at `root`, and the sheets of every rule's examples. */
export function seedsOf(root: string): Seeds {
  const files = folders
    .flatMap((folder) => filesIn(path.join(root, folder)))
    .filter((file) => /.(?:xlsx|xlsm|xls|et|ods)$/.test(file))
    .map((file) => new Uint8Array(readFileSync(file)));
  const workbooks = files.flatMap((bytes) => {
    const result = openWorkbook(bytes, nodeCodec);
    return result.ok ? [result.value.sheets] : [];
  });
  const tables = [
    ...filesIn(path.join(root, sheets))
      .filter((file) => file.endsWith(".md"))
      .map((file) => readFileSync(file, "utf8")),
    ...rules.flatMap(({ examples }) => [...examples.bad.map(({ sheet }) => sheet), ...examples.good]),
  ];
  return { files, grids: [...workbooks, ...tables.map((text) => [parseTable(text).grid])] };
}
