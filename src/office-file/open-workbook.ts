import { emptyMemo } from "../sheet/memo";
import type { Codec } from "./codec";
import { Refusal, refused, type FileResult } from "./file-result";
import { readLegacy } from "./read-legacy";
import { readWorkbook } from "./read/read-workbook";
import type { Workbook } from "./workbook";
import { readDirectory } from "./zip/directory";
import { partReader } from "./zip/read-part";

const zipMark = [0x50, 0x4b];
const oldMark = [0xd0, 0xcf, 0x11, 0xe0];
const passwordStream = "EncryptedPackage";

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** True when a stream name of a compound file, kept as UTF-16, occurs in its bytes. */
function mentions(bytes: Uint8Array, name: string): boolean {
  const pattern = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(pattern[0] ?? 0); at >= 0; at = bytes.indexOf(pattern[0] ?? 0, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function refusalOf(error: unknown): FileResult<never> {
  return refused(error instanceof Refusal ? error.code : "damaged");
}

async function openLegacy(bytes: Uint8Array): Promise<FileResult<Workbook>> {
  if (mentions(bytes, passwordStream)) return refused("password");
  try {
    return { ok: true, value: { kind: "legacy", sheets: await readLegacy(bytes), memo: emptyMemo, bytes } };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "EncryptedFileError";
    return isLocked ? refused("password") : refusalOf(error);
  }
}

/** Opens .xlsx and .xlsm bytes. Whatever is wrong with them is a failure, not an exception. */
export function openPackage(bytes: Uint8Array, codec: Codec): FileResult<Workbook> {
  try {
    const parts = partReader(readDirectory(bytes), codec);
    if (parts.has("mimetype") && !parts.has("[content_types].xml")) return refused("unsupported");
    return { ok: true, value: { kind: "xlsx", bytes, ...readWorkbook(parts) } };
  } catch (error) {
    return refusalOf(error);
  }
}

/** Opens any workbook by its first bytes, whatever its name says. */
export async function openWorkbook(bytes: Uint8Array, codec: Codec): Promise<FileResult<Workbook>> {
  if (bytes.length === 0) return refused("empty-file");
  if (startsWith(bytes, oldMark)) return openLegacy(bytes);
  if (!startsWith(bytes, zipMark)) return refused("not-a-workbook");
  const opened = openPackage(bytes, codec);
  return !opened.ok && opened.failure.code === "unsupported" ? openLegacy(bytes) : opened;
}
