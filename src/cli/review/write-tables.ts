import { pieceCodec } from "../../hosts/file/piece-codec";
import { streamTables, type TableStream } from "../../office-file/write/table-stream";
import { writeWholeLater } from "./write-whole";

/** Writes a workbook of tables, which appears only when it is whole. */
export function writeTables(path: string, tables: readonly TableStream[], date: string): Promise<void> {
  return writeWholeLater(path, (sink) =>
    streamTables(tables, date, { write: sink.write, codec: pieceCodec }),
  );
}
