import { maskContacts } from "./mask-contacts";
import { maskNames } from "./person-names";
import type { PublicSheet } from "./publication";

/** Names that are hidden on a sheet, one by one. */
function hiddenNames({ masked }: PublicSheet): readonly string[] {
  return masked.flatMap(({ kind, was }) =>
    kind === "name" ? was.split(/[、,，;；/\n]+|\s{2,}/).map((name) => name.trim()) : [],
  );
}

/** A file's or a sheet's name without what is hidden inside; neither may hold a `*`. */
function publicName(text: string, names: readonly string[]): string {
  let name = maskContacts(text).text;
  for (const one of names) if (one.length > 1) name = name.replaceAll(one, maskNames(one));
  return name.replaceAll("*", "×");
}

/** What the public reads above a workbook's sheets: its title and their names. */
export interface PublicFile {
  readonly title: string;
  readonly sheets: readonly PublicSheet[];
}

/** A workbook's sheets under names that anybody may read; `names` were chosen to be hidden besides those that labels speak of. */
export function publicFile(
  title: string,
  sheets: readonly PublicSheet[],
  names: readonly string[],
): PublicFile {
  const hidden = [...new Set([...sheets.flatMap(hiddenNames), ...names])].toSorted(
    (a, b) => b.length - a.length,
  );
  return {
    title: publicName(title, hidden),
    sheets: sheets.map((sheet) => ({ ...sheet, name: publicName(sheet.name, hidden) })),
  };
}

/** The sheets of several workbooks for one file: numbered in their order, each under its workbook's title. */
export function numberedSheets(files: readonly PublicFile[]): readonly PublicSheet[] {
  return files
    .flatMap(({ title, sheets }) => sheets.map((sheet) => ({ ...sheet, name: title })))
    .map((sheet, index) => ({ ...sheet, name: `${index + 1} ${sheet.name}` }));
}
