import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import type { Codec } from "../../office-file/codec";

/** zlib's smallest. */
const smallestChunk = 64;

/** A plain array over the same bytes: searching a Buffer is slower. */
function plain({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

/** Node's own zlib. */
export const nodeCodec: Codec = {
  inflate: (data, size) => {
    const options = { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size, smallestChunk) };
    return plain(inflateRawSync(data, options));
  },
  deflate: (data) => plain(deflateRawSync(data)),
  crc32: (data, before = 0) => crc32(data, before),
};
