import { toEntry, type Referred } from "../compose";
import type { LibraryEntry } from "../entry";
import { kinds } from "../kinds";
import type { ExpenditureType } from "../schema";

/** Names longer than this read badly: the project's noun is then left out. */
const longestNoun = 12;

/** The project's noun as a type's measures take it: 高龄 → 高龄补助, 校舍维修 stays. */
function nounFor(type: ExpenditureType, noun: string): string {
  const short = [...noun].length > longestNoun ? [...noun].slice(-longestNoun).join("") : noun;
  return type.ends.some((end) => short.endsWith(end)) ? short : `${short}${type.head}`;
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
    (type.measures[kind] ?? []).map((line) =>
      toEntry(line.replace("{}", thing), { ...place, kind }, referred),
    ),
  );
}
