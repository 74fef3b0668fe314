import type { Referred } from "../compose";
import type { LibraryEntry } from "../entry";
import type { Library } from "../library";
import type { ExpenditureType } from "../schema";
import type { SearchableLibrary } from "../search/search-library";
import { buildSetIndex, type SetIndex } from "./rank-sets";
import { buildTopicIndex, type Topic, type TopicIndex } from "./topics";

/** What the recommenders look things up in: made once, then only read. */
export interface RecommendLibrary extends Referred {
  readonly types: readonly ExpenditureType[];
  readonly search: SearchableLibrary;
  readonly topics: TopicIndex;
  readonly sets: SetIndex;
  readonly entriesOfTopic: (topic: Topic) => readonly LibraryEntry[];
}

/** What recommendations know of fields and sets: made while the index of the names is built elsewhere. */
export function prepareRecommendations(library: Library): Pick<RecommendLibrary, "topics" | "sets"> {
  return { topics: buildTopicIndex(library), sets: buildSetIndex(library.sets) };
}

/** Makes it from the bundled library and the index of the names of bundled and own entries. */
export function recommendLibrary(
  library: Library,
  search: SearchableLibrary,
  prepared = prepareRecommendations(library),
): RecommendLibrary {
  const byField = new Map<string, LibraryEntry[]>();
  for (const entry of library.entries) {
    const key = `${entry.industry}/${entry.field}`;
    const list = byField.get(key);
    if (list) list.push(entry);
    else byField.set(key, [entry]);
  }
  return {
    types: library.types,
    search,
    ...prepared,
    families: library.families,
    standards: new Map(library.standards.map((standard) => [standard.name, standard])),
    entriesOfTopic: ({ industry, field }) => byField.get(`${industry.id}/${field.field}`) ?? [],
  };
}
