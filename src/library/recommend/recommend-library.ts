import type { Referred } from "../compose";
import type { LibraryEntry } from "../entry";
import type { Library } from "../library";
import type { ExpenditureType, Industry } from "../schema";
import type { SearchableLibrary } from "../search/search-library";
import { buildSetIndex, type SetIndex } from "./rank-sets";
import { buildTopicIndex, type Topic, type TopicIndex } from "./topics";

/** What the recommenders look things up in: made once, then only read. */
export interface RecommendLibrary extends Referred {
  readonly industries: readonly Industry[];
  readonly types: readonly ExpenditureType[];
  readonly search: SearchableLibrary;
  readonly topics: TopicIndex;
  readonly sets: SetIndex;
  readonly entriesOfTopic: (topic: Topic) => readonly LibraryEntry[];
}

/** A library's entries by industry and field. */
function fieldsOf({ entries }: Library): ReadonlyMap<string, readonly LibraryEntry[]> {
  const byField = new Map<string, LibraryEntry[]>();
  for (const entry of entries) {
    const key = `${entry.industry}/${entry.field}`;
    const list = byField.get(key);
    if (list) list.push(entry);
    else byField.set(key, [entry]);
  }
  return byField;
}

/**
 * Makes it from the bundled library and the index of the names of bundled and own entries. Who only searches does not wait for
 * fields and sets: they are put together when somebody first asks for a recommendation.
 */
export function recommendLibrary(library: Library, search: SearchableLibrary): RecommendLibrary {
  let topics: TopicIndex | undefined;
  let sets: SetIndex | undefined;
  let byField: ReturnType<typeof fieldsOf> | undefined;
  return {
    industries: library.industries,
    types: library.types,
    search,
    get topics() {
      return (topics ??= buildTopicIndex(library));
    },
    get sets() {
      return (sets ??= buildSetIndex(library.sets));
    },
    families: library.families,
    standards: new Map(library.standards.map((standard) => [standard.name, standard])),
    entriesOfTopic: ({ industry, field }) =>
      (byField ??= fieldsOf(library)).get(`${industry.id}/${field.field}`) ?? [],
  };
}
