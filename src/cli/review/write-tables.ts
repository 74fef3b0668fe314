import { pieceCodec } from "../../hosts/file/piece-codec";
import type { Imprint } from "../../office-file/imprint";
import { streamTables, type TableStream } from "../../office-file/write/table-stream";
import { writeWholeLater } from "../write-whole";

/** Writes a workbook of tables, which appears only when it is whole. */
export function writeTables(path: string, tables: readonly TableStream[], imprint: Imprint): Promise<void> {
  return writeWholeLater(path, (sink) =>
    streamTables(tables, imprint, { write: sink.write, codec: pieceCodec }),
  );
}
