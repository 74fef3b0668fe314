import { existsSync, realpathSync } from "node:fs";

/** Tells whether a path leads to one of the files that a call was given: nothing is written over them. */
export function originalsOf(files: readonly { readonly path: string }[]): (target: string) => boolean {
  let originals: ReadonlySet<string> | undefined;
  return (target) => {
    if (!existsSync(target)) return false;
    originals ??= new Set(files.filter(({ path }) => existsSync(path)).map(({ path }) => realpathSync(path)));
    return originals.has(realpathSync(target));
  };
}
