import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { productNames as made } from "./product-names";
import { isResults } from "./result-files";

/** What lies beside results, made from them. */
const products: ReadonlySet<string> = new Set(Object.values(made));

/** Tells workbooks that an earlier run wrote from those of the units: they lie where its results are. */
export function ourFiles(): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const holdsResults = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const holds = readdirSync(folder).some(isResults);
    known.set(folder, holds);
    return holds;
  };
  return (path) => {
    const folder = dirname(path);
    if (products.has(basename(path))) return holdsResults(folder);
    return products.has(basename(folder)) && holdsResults(dirname(folder));
  };
}
