import { ownerOf, type FormRecord } from "../portfolio/record/record";
import { fileTitle } from "./opinion/unit-opinions";
import { nameGiver } from "./safe-name";

/**
 * How the title of each file reads where many are written side by side: as the file is called, and where several are called
 * the same, with the unit, so that each is known for its own: 自评表（甲局）.
 */
export function titleGiver(files: Iterable<string>): (file: string, owner: string) => string {
  const counts = new Map<string, number>();
  const keyOf = (file: string): string => fileTitle(file).toLowerCase();
  for (const file of files) counts.set(keyOf(file), (counts.get(keyOf(file)) ?? 0) + 1);
  return (file, owner) => {
    const isShared = (counts.get(keyOf(file)) ?? 0) > 1;
    return isShared && owner !== "" ? `${fileTitle(file)}（${owner}）` : fileTitle(file);
  };
}

/** What the copy of each file is called. */
export function copyNames(forms: Iterable<FormRecord>): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const form of forms) owners.set(form.file, owners.get(form.file) || ownerOf(form));
  const titleOf = titleGiver(owners.keys());
  const nameOf = nameGiver();
  return new Map([...owners].map(([file, owner]) => [file, nameOf(titleOf(file, owner))]));
}
