import { gridOf, type Grid } from "../../sheet/grid";

/** Whether a file is called like a table in plain text. */
export function isCsvName(name: string): boolean {
  return /\.csv$/i.test(name);
}

/** Text in UTF-8, or as Chinese spreadsheets and Windows' own tools save it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** Reads a table in plain text; every cell is the text it was written as. */
export async function readCsv(bytes: Uint8Array): Promise<Grid> {
  const { parseCsv } = await import("hucre/csv");
  const rows = parseCsv(decodeText(bytes), { typeInference: false }).map((row) =>
    row.map((value) => {
      const shown = value === null ? "" : String(value);
      // An export may have put a sign before what looks like a formula.
      const plain = shown.replace(/^'(?=[=+\-@])/, "");
      return plain === "" ? undefined : { value: plain, text: plain };
    }),
  );
  return gridOf("表", rows);
}
