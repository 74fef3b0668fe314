import { parseValue } from "../values/parse-value";
import type { LibraryEntry } from "./entry";
import type { FamilyFinder } from "./families";
import { kinds, levelsOf, type Kind } from "./kinds";
import type { Field, Indicator, Industry, Standard } from "./schema";
import type { NamedItem } from "./search/name-index";

/** What entries refer to by id. */
export interface Referred {
  readonly families: FamilyFinder;
  readonly standards: ReadonlyMap<string, Standard>;
}

/** Where a line stands. */
interface Place {
  readonly industry: Pick<Industry, "id">;
  readonly field: Pick<Field, "field" | "classes" | "types">;
  readonly kind: Kind;
}

/** A line in its long form. */
type LongIndicator = Exclude<Indicator, string>;

const longOf = (indicator: Indicator): LongIndicator =>
  typeof indicator === "string" ? { is: indicator } : indicator;

/** Parts a line into name, sample target and other names. */
function readLine({ is, also }: LongIndicator): {
  readonly name: string;
  readonly sample: string;
  readonly synonyms: readonly string[];
} {
  const [name = "", sample = "", others] = is.split(" ");
  return { name, sample, synonyms: also ?? (others === undefined ? [] : others.split("|")) };
}

/** Operator and unit of sample targets, by the sample without its figure: `≥人` stands for thousands. */
const asked = new Map<string, Pick<LibraryEntry, "operator" | "unit">>();

/** A sign, one figure and what it counts: whatever the figure, the sign and the unit stay. */
const oneFigure = /^([≥≤=])\d+(?:\.\d+)?([^\d.]+)$/;

function askedBy(sample: string): Pick<LibraryEntry, "operator" | "unit"> {
  const [, sign = "", tail = ""] = oneFigure.exec(sample) ?? [];
  const shape = tail === "" ? sample : `${sign}${tail}`;
  let known = asked.get(shape);
  if (!known) {
    const value = parseValue(sample);
    const isDate = value.kind === "date" || value.kind === "period";
    known = { operator: isDate ? null : (value.operator ?? null), unit: value.unit ?? null };
    asked.set(shape, known);
  }
  return known;
}

/** One line of a data file as an entry. */
export function toEntry(
  indicator: Indicator,
  { industry, field, kind }: Place,
  referred: Referred,
): LibraryEntry {
  const long = longOf(indicator);
  const { name, sample, synonyms } = readLine(long);
  return {
    id: `${industry.id}/${name}`,
    name,
    kind,
    ...levelsOf(kind),
    sample,
    ...askedBy(sample),
    industry: industry.id,
    field: field.field,
    classes: field.classes,
    types: field.types,
    synonyms,
    family: long.family ?? referred.families.of(name, kind)?.id ?? "",
    standard: referred.standards.get(long.standard ?? "") ?? null,
    examples: long.examples ?? [],
    evidence: long.from ?? "own-high",
    mustUse: long.mustUse ?? null,
  };
}

/** The lines of a field kind by kind, which is the order of its entries. */
function linesOf({ indicators }: Field): readonly { readonly kind: Kind; readonly line: Indicator }[] {
  return kinds.flatMap((kind) => (indicators[kind] ?? []).map((line) => ({ kind, line })));
}

function entriesOfField(industry: Industry, field: Field, referred: Referred): readonly LibraryEntry[] {
  return linesOf(field).map(({ kind, line }) => toEntry(line, { industry, field, kind }, referred));
}

/** All entries of an industry, field by field, in the order of the file. */
export function entriesOf(industry: Industry, referred: Referred): readonly LibraryEntry[] {
  return industry.fields.flatMap((field) => entriesOfField(industry, field, referred));
}

/** What of all entries is looked up, in their order: their index can be built while they are put together. */
export function namesOf(industries: readonly Industry[]): readonly NamedItem[] {
  return industries.flatMap(({ fields }) =>
    fields.flatMap((field) => linesOf(field).map(({ line }) => readLine(longOf(line)))),
  );
}
