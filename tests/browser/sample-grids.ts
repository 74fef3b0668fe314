import { readdirSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../src/hosts/file/workbook-file";
import type { Grid } from "../../src/sheet/grid";

const samples = path.join(import.meta.dirname, "../../assets/samples");

/** The sheets of a bundled sample, by the number its name begins with. */
export async function sampleGrids(number: string): Promise<readonly Grid[]> {
  const name = readdirSync(samples).find((file) => file.startsWith(number));
  const read = await readWorkbookFile(path.join(samples, name ?? ""));
  if (!read.ok) throw new Error(read.failure.message);
  return read.value.sheets;
}
