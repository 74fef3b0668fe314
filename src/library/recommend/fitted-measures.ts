import { toEntry, type Referred } from "../compose";
import type { LibraryEntry } from "../entry";
import { kinds, type Kind } from "../kinds";
import type { ExpenditureType } from "../schema";
import type { Deed } from "./goal/deeds";
import { firms, pieces } from "./things";

/** Names longer than this read badly: the project's noun is then left out. */
const longestNoun = 12;

/** The project's noun as a type's measures take it: 高龄 → 高龄补助, 校舍维修 and 辅警人员（经费） stay. */
function nounFor(type: Pick<ExpenditureType, "ends" | "head">, project: string): string {
  const noun = project.replace(/(?<=人员)经费$/, "");
  const short = [...noun].length > longestNoun ? [...noun].slice(-longestNoun).join("") : noun;
  return type.ends.some((end) => short.endsWith(end)) ? short : `${short}${type.head}`;
}

/** A measure of a thing; where the thing ends as the measure begins, that stands once: 体系建设 + 建设数量 is 体系建设数量. */
function measureOf(thing: string, line: string): string {
  return line.replace(`{}${thing.slice(-2)}`, thing).replace("{}", thing);
}

/** What is built and is no single thing: woods have an area, roads a length. */
const built = "(?:工程)?(?:建设|新建|改建|扩建|改造|营造|修复|硬化|铺设)?$";
const areas = new RegExp(`(?:林|农田|草地|湿地|绿地|绿化)${built}`);
const lengths = new RegExp(`(?:路|渠|渠道|管网|管道|管线|堤防|护岸|步道|围栏|隔离带)${built}`);

function asCounted(thing: string, line: string): string {
  if (!/^\{\}(?:建设)?数量 ≥\d+个$/.test(line)) return line;
  if (areas.test(thing)) return "{}面积 ≥1000亩";
  return lengths.test(thing) ? "{}长度 ≥10公里" : line;
}

/** What stands by the piece has no area, and firms are no people. */
function fitsThing(thing: string, line: string): boolean {
  if (pieces.test(thing)) return !/^\{\}(?:面积|里程)/.test(line);
  return !firms.test(thing) || !/^\{\}(?:发放)?[人户]数/.test(line);
}

/** A measure with the thing put in, by kind. */
type Measures = Readonly<Partial<Record<Kind, readonly string[]>>>;

/** Entries of no file, made for this project. */
function made(
  measures: Measures,
  { type, thing }: { type: string; thing: string },
  referred: Referred,
): readonly LibraryEntry[] {
  const place = { industry: { id: "fitted" }, field: { field: type, classes: [], types: [type] } };
  return kinds.flatMap((kind) =>
    (measures[kind] ?? [])
      .filter((line) => fitsThing(thing, line))
      .map((line) => toEntry(measureOf(thing, asCounted(thing, line)), { ...place, kind }, referred)),
  );
}

/** True where a project's noun is a thing of the type: behind another its measures read badly. */
export function fitsNoun({ ends }: Pick<ExpenditureType, "ends">, noun: string): boolean {
  return ends.length === 0 || ends.some((end) => noun.endsWith(end));
}

/** A type's measures with the project's own noun put in. */
export function fittedMeasures(
  { type, measures, ...heads }: ExpenditureType,
  noun: string,
  referred: Referred,
): readonly LibraryEntry[] {
  return made(measures, { type, thing: nounFor(heads, noun) }, referred);
}

/** What is worth measuring about a deed that a goal or a name speaks of. */
export function measuresOfDeed(
  { type, measures }: Deed,
  { thing, isCounted }: { readonly thing: string; readonly isCounted: boolean },
  referred: Referred,
): readonly LibraryEntry[] {
  return made(isCounted ? { ...measures, 数量: [] } : measures, { type, thing }, referred);
}
