// Stands for hucre's own compression on the command line.
import { deflateRawSync } from "node:zlib";

export { crc32 } from "node:zlib";

export function deflate(data) {
  return deflateRawSync(data);
}
