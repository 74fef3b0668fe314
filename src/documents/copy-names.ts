import { ownerOf, type FormRecord } from "../portfolio/record/record";
import { fileTitle } from "./opinion/unit-opinions";
import { nameGiver } from "./safe-name";

/**
 * What the copy of each file is called: as the file is, and where several units' files are called the same, with the unit, so that
 * each goes back to its own.
 */
export function copyNames(forms: Iterable<FormRecord>): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const form of forms) owners.set(form.file, owners.get(form.file) || ownerOf(form));
  const counts = new Map<string, number>();
  const keyOf = (file: string): string => fileTitle(file).toLowerCase();
  for (const file of owners.keys()) counts.set(keyOf(file), (counts.get(keyOf(file)) ?? 0) + 1);
  const nameOf = nameGiver();
  return new Map(
    [...owners].map(([file, owner]) => {
      const title = fileTitle(file);
      const isShared = (counts.get(keyOf(file)) ?? 0) > 1;
      return [file, nameOf(isShared && owner !== "" ? `${title}（${owner}）` : title)];
    }),
  );
}
