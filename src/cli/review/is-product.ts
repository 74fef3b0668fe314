import { readFileSync } from "node:fs";
import { nodeCodec } from "../../hosts/file/node-codec";
import { attempt } from "../../office-file/file-result";
import { productIn } from "../../office-file/imprint";
import { readDirectory } from "../../office-file/zip/directory";
import { partReader } from "../../office-file/zip/part-reader";

/** Whether a file is one of our tables, by what it holds. */
export function isProduct(path: string): boolean {
  const product = attempt(() => productIn(partReader(readDirectory(readFileSync(path)), nodeCodec)));
  return product.ok && product.value !== undefined;
}
