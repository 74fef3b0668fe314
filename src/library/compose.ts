import { parseValue } from "../values/parse-value";
import type { LibraryEntry } from "./entry";
import type { FamilyFinder } from "./families";
import { kinds, levelsOf, type Kind } from "./kinds";
import type { Field, Indicator, Industry, Standard } from "./schema";

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

/** Parts a line into name, sample target and, where they are told, other names. */
function readLine(line: string): {
  readonly name: string;
  readonly sample: string;
  readonly also: readonly string[];
} {
  const [name = "", sample = "", also] = line.split(" ");
  return { name, sample, also: also === undefined ? [] : also.split("|") };
}

/** Operator and unit of sample targets: a library says the same few thousand again and again. */
const asked = new Map<string, Pick<LibraryEntry, "operator" | "unit">>();

function askedBy(sample: string): Pick<LibraryEntry, "operator" | "unit"> {
  let known = asked.get(sample);
  if (!known) {
    const value = parseValue(sample);
    const isDate = value.kind === "date" || value.kind === "period";
    known = { operator: isDate ? null : (value.operator ?? null), unit: value.unit ?? null };
    asked.set(sample, known);
  }
  return known;
}

/** One line of a data file as an entry. */
export function toEntry(
  indicator: Indicator,
  { industry, field, kind }: Place,
  referred: Referred,
): LibraryEntry {
  const long = typeof indicator === "string" ? { is: indicator } : indicator;
  const { name, sample, also } = readLine(long.is);
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
    synonyms: long.also ?? also,
    family: long.family ?? referred.families.of(name, kind)?.id ?? "",
    standard: referred.standards.get(long.standard ?? "") ?? null,
    examples: long.examples ?? [],
    evidence: long.from ?? "own-high",
    mustUse: long.mustUse ?? null,
  };
}

function entriesOfField(industry: Industry, field: Field, referred: Referred): readonly LibraryEntry[] {
  return kinds.flatMap((kind) =>
    (field.indicators[kind] ?? []).map((line) => toEntry(line, { industry, field, kind }, referred)),
  );
}

/** All entries of an industry, field by field, in the order of the file. */
export function entriesOf(industry: Industry, referred: Referred): readonly LibraryEntry[] {
  return industry.fields.flatMap((field) => entriesOfField(industry, field, referred));
}
