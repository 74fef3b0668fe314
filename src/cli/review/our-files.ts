import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { productNames as made } from "./product-names";
import { isResults } from "./result-files";

const products: readonly string[] = Object.values(made);

/**
 * Tells what an earlier run left in the folder of the results, where the workbooks lie in the same one. What lies elsewhere is
 * known by what it holds, and told.
 */
export function ownProducts(out: string): (path: string) => boolean {
  const holdsResults = existsSync(out) && readdirSync(out).some(isResults);
  return (path) => holdsResults && products.includes(relative(out, path).split(sep)[0] ?? "");
}

/** Why results cannot be put into a folder, in a sentence: a table there that is not ours would be written over. */
export async function inTheWay(out: string): Promise<string | undefined> {
  const there = products.filter((name) => name.endsWith(".xlsx") && existsSync(join(out, name)));
  if (there.length === 0) return undefined;
  const { isProduct } = await import("./is-product");
  const other = there.find((name) => !isProduct(join(out, name)));
  return other && `“${out}”里已有别的“${other}”，结果会盖掉它。请用 --out 另选目录。`;
}
