import { parseValue } from "../values/parse-value";
import { remember } from "../values/remember";
import { rememberOf } from "../values/remember-of";
import type { Operator } from "../values/value";
import type { Entries, LibraryEntry } from "./entry";
import { evidenceMarks } from "./evidence";
import type { FamilyFinder } from "./families";
import { kinds, levelsOf, type Kind } from "./kinds";
import type { Field, Indicator, Industry, Standard } from "./schema";
import { nameList, type NamedItem, type NameList, type Names } from "./search/names";

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

/** A line ends with its unit or another name, in Chinese; in Latin letters where a mark of evidence may stand behind. */
function endsInLatin(line: string): boolean {
  const last = line.charCodeAt(line.length - 1);
  return last >= 97 && last <= 122;
}

/** Where a name comes from stands behind a short line where it is not the usual. */
function longOf(indicator: Indicator): LongIndicator {
  if (typeof indicator !== "string") return indicator;
  if (!endsInLatin(indicator)) return { is: indicator };
  const from = evidenceMarks.find((mark) => indicator.endsWith(` ${mark}`));
  return from === undefined ? { is: indicator } : { is: indicator.slice(0, -1 - from.length), from };
}

const noNames: readonly string[] = [];

/** Parts a line into name, sample target and other names. */
function readLine({ is, also }: LongIndicator): NamedItem & { readonly sample: string } {
  const [name = "", sample = "", others] = is.split(" ");
  return { name, sample, synonyms: also ?? others?.split("|") ?? noNames };
}

/** The other names in a line, joined by `|`, without what may stand behind them. */
function othersIn(line: string, sampleEnd: number): string {
  const rest = line.slice(sampleEnd + 1);
  if (!endsInLatin(line)) return rest;
  const mark = evidenceMarks.find((one) => line.endsWith(` ${one}`));
  return mark === undefined ? rest : rest.slice(0, -1 - mark.length);
}

/**
 * Tells the names in a line, and nothing else of it: thousands stand between a page and its first look-up, and to part them
 * all would cost three times as much.
 */
function tellNames(indicator: Indicator, { begin, also }: NameList): void {
  const line = typeof indicator === "string" ? indicator : indicator.is;
  const nameEnd = line.indexOf(" ");
  begin(nameEnd < 0 ? line : line.slice(0, nameEnd));
  const sampleEnd = nameEnd < 0 ? -1 : line.indexOf(" ", nameEnd + 1);
  const others = sampleEnd < 0 ? "" : othersIn(line, sampleEnd);
  if (typeof indicator !== "string" && indicator.also) indicator.also.forEach(also);
  else if (others !== "") others.split("|").forEach(also);
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

/** One line of a data file as an entry. */
export function toEntry(indicator: Indicator, place: Place, referred: Referred): LibraryEntry {
  const { industry, field, kind } = place;
  const long = longOf(indicator);
  const { name, sample, synonyms } = readLine(long);
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
    standard: long.standard === undefined ? null : (referred.standards.get(long.standard) ?? null),
    examples: long.examples ?? noNames,
    evidence: long.from ?? "own-high",
    mustUse: long.mustUse ?? null,
  };
}

/** All lines and where each stands: field by field, and in a field kind by kind. */
interface Lines {
  readonly lines: readonly Indicator[];
  readonly places: readonly Place[];
}

/** The groups of a field's lines. */
function placesIn(industry: Industry, field: Field): readonly Place[] {
  return kinds.map((kind) => ({ industry, field, kind }));
}

/** Once for the names in them and for the entries. */
const linesOf = rememberOf((industries: readonly Industry[]): Lines => {
  const lines: Indicator[] = [];
  const places: Place[] = [];
  const fields = industries.flatMap((industry) =>
    industry.fields.map((field) => [field, placesIn(industry, field)] as const),
  );
  for (const [{ indicators }, groups] of fields) {
    for (const place of groups) {
      const ofKind = indicators[place.kind] ?? [];
      lines.push(...ofKind);
      for (let at = 0; at < ofKind.length; at++) places.push(place);
    }
  }
  return { lines, places };
});

/** All entries, in the order of the files. */
export function entriesOf(industries: readonly Industry[], referred: Referred): Entries {
  const { lines, places } = linesOf(industries);
  const made = new Array<LibraryEntry | undefined>(lines.length);
  const entryAt = (item: number): LibraryEntry | undefined => {
    const [line, place] = [lines[item], places[item]];
    if (line === undefined || place === undefined) return undefined;
    return (made[item] ??= toEntry(line, place, referred));
  };
  let all: readonly LibraryEntry[] | undefined;
  return {
    get entries() {
      return (all ??= lines.flatMap((_, item) => entryAt(item) ?? []));
    },
    entryAt,
    get withStandard() {
      const isHeld = (line: Indicator): boolean => typeof line !== "string" && line.standard !== undefined;
      return lines.flatMap((line, item) => (isHeld(line) ? (entryAt(item) ?? []) : []));
    },
  };
}

/** What of all entries is looked up, in their order: it is known before they are put together. */
export function namesOf(industries: readonly Industry[]): Names {
  const names = nameList();
  for (const line of linesOf(industries).lines) tellNames(line, names);
  return names.list();
}
