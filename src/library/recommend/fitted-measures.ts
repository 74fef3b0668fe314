import { toEntry, type Referred } from "../compose";
import type { LibraryEntry } from "../entry";
import { kinds } from "../kinds";
import type { ExpenditureType } from "../schema";

/** Names longer than this read badly: the project's noun is then left out. */
const longestNoun = 12;

/** The project's noun as a type's measures take it: 高龄 → 高龄补助, 校舍维修 and 辅警人员（经费） stay. */
function nounFor(type: ExpenditureType, project: string): string {
  const noun = project.replace(/(?<=人员)经费$/, "");
  const short = [...noun].length > longestNoun ? [...noun].slice(-longestNoun).join("") : noun;
  return type.ends.some((end) => short.endsWith(end)) ? short : `${short}${type.head}`;
}

/** A measure of a thing; where the thing ends as the measure begins, that stands once: 体系建设 + 建设数量 is 体系建设数量. */
function measureOf(thing: string, line: string): string {
  return line.replace(`{}${thing.slice(-2)}`, thing).replace("{}", thing);
}

/** A type's measures with the project's own noun put in: entries of no file, made for this project. */
export function fittedMeasures(
  type: ExpenditureType,
  noun: string,
  referred: Referred,
): readonly LibraryEntry[] {
  const thing = nounFor(type, noun);
  const place = { industry: { id: "fitted" }, field: { field: type.type, classes: [], types: [type.type] } };
  return kinds.flatMap((kind) =>
    (type.measures[kind] ?? []).map((line) => toEntry(measureOf(thing, line), { ...place, kind }, referred)),
  );
}
