import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import type { Codec } from "../../office-file/codec";

/** zlib: what Node has. */
export const nodeCodec: Codec = {
  inflate: (data, size) => inflateRawSync(data, { maxOutputLength: Math.max(1, size) }),
  deflate: (data) => deflateRawSync(data),
  crc32: (data) => crc32(data),
};
