import { emptyMemo } from "../sheet/memo";
import { memoFor } from "../sheet/renames";
import type { Codec } from "./codec";
import { attempt, Refusal, refused, type FileResult } from "./file-result";
import { productIn } from "./imprint";
import { readOds } from "./ods/read-ods";
import { findMemoPart } from "./package/memo-part";
import { openPackage } from "./package/open-package";
import { readXlsx } from "./read/read-xlsx";
import type { Workbook } from "./workbook";
import { openCompoundFile } from "./xls/compound-file";
import { readXls } from "./xls/read-xls";
import { readDirectory } from "./zip/directory";
import { partReader, type PartReader } from "./zip/part-reader";

const packageMark = [0x50, 0x4b];
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];
const spreadsheetDocument = "application/vnd.oasis.opendocument.spreadsheet";

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function isSpreadsheetDocument(parts: PartReader): boolean {
  const type = parts.bytes("mimetype");
  return type !== undefined && new TextDecoder().decode(type).startsWith(spreadsheetDocument);
}

function readPackage(bytes: Uint8Array, codec: Codec): Workbook {
  const parts = partReader(readDirectory(bytes), codec);
  if (isSpreadsheetDocument(parts)) return { kind: "ods", sheets: readOds(parts), memo: emptyMemo, bytes };
  const outline = openPackage(parts);
  const sheets = readXlsx(parts, outline);
  const kept = findMemoPart(parts, outline.relationships)?.memo ?? emptyMemo;
  const names = sheets.map(({ sheet }) => sheet);
  const memo = memoFor(kept, names);
  const product = productIn(parts);
  return { kind: "xlsx", sheets, memo, bytes, ...(product === undefined ? {} : { product }) };
}

function readCompound(bytes: Uint8Array): Workbook {
  const find = openCompoundFile(bytes);
  if (find("EncryptedPackage")) throw new Refusal("password");
  const stream = find("Workbook");
  if (stream) return { kind: "xls", sheets: readXls(stream), memo: emptyMemo, bytes };
  throw find("Book") ? new Refusal("unsupported", "Excel 95 及更早的格式") : new Refusal("not-a-workbook");
}

/** Reads a workbook by its first bytes, whatever its name says. What is wrong with the file is a failure. */
export function openWorkbook(bytes: Uint8Array, codec: Codec): FileResult<Workbook> {
  if (bytes.length === 0) return refused("empty-file");
  if (beginsWith(bytes, compoundMark)) return attempt(() => readCompound(bytes));
  if (beginsWith(bytes, packageMark)) return attempt(() => readPackage(bytes, codec));
  return refused("not-a-workbook");
}
