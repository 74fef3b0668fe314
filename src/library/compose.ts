import { parseValue } from "../values/parse-value";
import { remember } from "../values/remember";
import { rememberLast } from "../values/remember-last";
import type { Operator } from "../values/value";
import type { LibraryEntry } from "./entry";
import { evidenceMarks } from "./evidence";
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

/** Where a name comes from stands behind a short line where it is not the usual. */
function longOf(indicator: Indicator): LongIndicator {
  if (typeof indicator !== "string") return indicator;
  if (!/[a-z]$/.test(indicator)) return { is: indicator };
  const from = evidenceMarks.find((mark) => indicator.endsWith(` ${mark}`));
  return from === undefined ? { is: indicator } : { is: indicator.slice(0, -1 - from.length), from };
}

/** Parts a line into name, sample target and other names. */
function readLine({ is, also }: LongIndicator): {
  readonly name: string;
  readonly sample: string;
  readonly synonyms: readonly string[];
} {
  const [name = "", sample = "", others] = is.split(" ");
  return { name, sample, synonyms: also ?? (others === undefined ? [] : others.split("|")) };
}

type Asked = Pick<LibraryEntry, "operator" | "unit">;

/** As nearly every sample is written: a sign, one figure, perhaps its 万, and what it counts; a grade (2级, Ⅲ类) counts nothing. */
const counted = /^([≥≤=])\d+(?:\.\d+)?(?:万(?!元))?([^\d.级类等]*|\/10万)$/;

/** A day or month by which, of one year or of every one: neither sign nor unit. */
const deadline = /^[每年季度月日底末\d]+前$/;

const parsed = remember((sample: string): Asked => {
  const { kind, operator, unit } = parseValue(sample);
  const isDate = kind === "date" || kind === "period";
  return { operator: isDate ? null : (operator ?? null), unit: unit ?? null };
});

/** Operator and unit of a sample target. Thousands stand between a page and its first look-up: most need no parser. */
function askedBy(sample: string): Asked {
  const [, sign, unit] = counted.exec(sample) ?? [];
  if (sign !== undefined) return { operator: sign as Operator, unit: unit || null };
  return deadline.test(sample) ? { operator: null, unit: null } : parsed(sample);
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
