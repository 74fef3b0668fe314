import type { Indicator } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { detailsOf } from "../../library/families";
import { kindOfLevels, type Kind } from "../../library/kinds";
import type { RecommendLibrary } from "../../library/recommend/recommend-library";
import { dice, nameBigrams } from "../../library/recommend/similar";
import type { Families } from "../../library/schema";
import { searchLibrary } from "../../library/search/search-library";
import { nothingKnown, type Known } from "./coach-row";

/** Names that share less than this are about something else. */
const akin = 0.45;
/** Only what is nearly the same thing may lend its standard. */
const same = 0.7;
const most = 4;

/** What the library knows of an indicator of a form, with the texts of its kind's families. */
export function knownOf(
  { families, search }: Pick<RecommendLibrary, "families" | "search">,
  { name, level1, level2 }: Indicator,
  texts: ReadonlyMap<Kind, Families>,
): Known {
  const kind = kindOfLevels(level1, level2);
  const plain = plainName(name.text);
  if (!kind || plain === "") return nothingKnown;
  const head = families.of(plain, kind);
  const family = texts.get(kind)?.families.find(({ id }) => id === head?.id);
  const grams = nameBigrams(plain);
  const near = searchLibrary(search, plain, { kinds: new Set([kind]), limit: 12 })
    .map(({ entry }) => ({ entry, likeness: dice(grams, nameBigrams(entry.name)) }))
    .filter(({ likeness }) => likeness >= akin)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most);
  return {
    details: head && family ? detailsOf(plain, head, family) : null,
    like: near.map(({ entry }) => entry),
    standard: near.find(({ likeness }) => likeness >= same)?.entry.standard ?? null,
  };
}
