import { parseValue } from "../values/parse-value";
import { rememberLast } from "../values/remember-last";
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

/** A line of a data file, read, and where it stands. */
interface ReadLine extends NamedItem {
  readonly sample: string;
  readonly long: LongIndicator;
  readonly place: Place;
}

function entryOf({ name, sample, synonyms, long, place }: ReadLine, referred: Referred): LibraryEntry {
  const { industry, field, kind } = place;
  const { level1, level2 } = levelsOf(kind);
  const { operator, unit } = askedBy(sample);
  return {
    id: `${industry.id}/${name}`,
    name,
    kind,
    level1,
    level2,
    sample,
    operator,
    unit,
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

function placedLine(line: Indicator, place: Place): ReadLine {
  const long = longOf(line);
  const { name, sample, synonyms } = readLine(long);
  return { name, sample, synonyms, long, place };
}

/** One line of a data file as an entry. */
export function toEntry(indicator: Indicator, place: Place, referred: Referred): LibraryEntry {
  return entryOf(placedLine(indicator, place), referred);
}

/** The lines of a field kind by kind, which is the order of its entries. */
function linesOfField(industry: Industry, field: Field): readonly ReadLine[] {
  return kinds.flatMap((kind) => {
    const place = { industry, field, kind };
    return (field.indicators[kind] ?? []).map((line) => placedLine(line, place));
  });
}

/** The lines of industries, read once for the index of their names and for their entries. */
const linesOf = rememberLast((industries: readonly Industry[]): readonly ReadLine[] =>
  industries.flatMap((industry) => industry.fields.flatMap((field) => linesOfField(industry, field))),
);

/** All entries, in the order of the files. */
export function entriesOf(industries: readonly Industry[], referred: Referred): readonly LibraryEntry[] {
  return linesOf(industries).map((line) => entryOf(line, referred));
}

/** What of all entries is looked up, in their order: their index can be built while they are put together. */
export function namesOf(industries: readonly Industry[]): readonly NamedItem[] {
  return linesOf(industries);
}
