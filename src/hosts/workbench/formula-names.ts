/** In a file, office programs put this in front of an add-in's function and write no dots in its name. */
const prefix = "_xldudf_";
const filed = /_xldudf_([A-Z0-9]+)_([A-Z0-9]+)(?=\s*\()/gi;
const shown = /(?<![\w."'!])(BIAOCHI)\.(\w+)(?=\s*\()/gi;

/** Text in quotes is no formula. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula.replaceAll(/"(?:[^"]|"")*"|[^"]+/g, (part) => (part.startsWith('"') ? part : change(part)));
}

/** A formula of a file as a person writes it. */
export function shownFormula(formula: string): string {
  if (!formula.includes(prefix)) return formula;
  return outsideQuotes(formula, (part) => part.replaceAll(filed, "$1.$2"));
}

/** A formula as a person wrote it, as a file keeps it. */
export function filedFormula(formula: string): string {
  return outsideQuotes(formula, (part) =>
    part.replaceAll(
      shown,
      (_, space: string, name: string) => `${prefix}${space.toUpperCase()}_${name.toUpperCase()}`,
    ),
  );
}
