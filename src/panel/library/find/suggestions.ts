import type { Form } from "../../../form/form";
import type { LibraryEntry } from "../../../library/entry";
import { kindsOfLevel2 } from "../../../library/kinds";
import type { Candidate } from "../../../library/recommend/candidate";
import { recommend, type Recommendation } from "../../../library/recommend/recommend";
import type { PastSheet } from "../../../library/recommend/past-sheets";
import { searchLibrary, type LibraryFilter } from "../../../library/search/search-library";
import type { Asked } from "../asked";
import type { Shelves } from "../use-library";

/** More are not listed: whoever misses one writes more of its name. */
export const mostListed = 40;

/** What the form has already: what it lacks is suggested first. */
function presentIn(form: Form | undefined) {
  return (form?.indicators ?? []).flatMap(({ name, level2 }) => {
    const [kind] = level2 === null ? [] : kindsOfLevel2(level2);
    return kind === undefined ? [] : [{ name: name.text, kind }];
  });
}

function filterOf({ kind, industry, unit, mustUseOnly }: Asked): LibraryFilter {
  return {
    ...(kind === null ? {} : { kinds: new Set([kind]) }),
    ...(industry === null ? {} : { industries: new Set([industry]) }),
    ...(unit === null ? {} : { unit }),
    mustUseOnly,
  };
}

/** Own entries and bundled ones in one list; what the user keeps comes first among equals. */
function found({ library, own }: Shelves, asked: Asked): readonly Candidate[] {
  const options = { limit: mostListed, ...filterOf(asked) };
  const shelves = own ? [own.search, library.search] : [library.search];
  return shelves
    .flatMap((search) => searchLibrary(search, asked.words, options))
    .map(({ entry, score, synonym }): Candidate => {
      const because = synonym === null ? [] : [`又叫“${synonym}”`];
      return { entry, score, because, from: "search" };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, mostListed);
}

function passes(entry: LibraryEntry, { industry, unit, mustUseOnly }: Asked): boolean {
  if (industry !== null && entry.industry !== industry) return false;
  if (unit !== null && entry.unit !== unit) return false;
  return !mustUseOnly || entry.mustUse !== null;
}

/** Own entries that name what the project is about. */
function ownFor({ own }: Shelves, asked: Asked): readonly Candidate[] {
  if (!own || asked.project.trim() === "") return [];
  const hits = searchLibrary(own.search, asked.project, { limit: 6, ...filterOf(asked) });
  return hits.map(({ entry, score }) => ({ entry, score, because: ["与项目名称用语相同"], from: "search" }));
}

function isNarrow({ kind, industry, unit, mustUseOnly }: Asked): boolean {
  return kind !== null || industry !== null || unit !== null || mustUseOnly;
}

function refusal(asked: Asked): string {
  if (asked.words.trim() === "") return "筛选后没有指标。可以放宽行业、类别或单位。";
  return isNarrow(asked)
    ? `筛选后没有“${asked.words}”。可以放宽行业、类别或单位，或换一个说法。`
    : `指标库里没有“${asked.words}”。可以换一个说法，或只写关键词，如“验收合格率”。`;
}

const listOf = (suggestions: readonly Candidate[], asked: Asked): Recommendation => ({
  suggestions,
  sets: [],
  refusal: suggestions.length === 0 ? refusal(asked) : null,
});

/** Indicators for what was asked: found by words, or recommended for the project from the form as it stands. */
export function suggestionsFor(
  shelves: Shelves,
  asked: Asked,
  { form, past }: { readonly form: Form | undefined; readonly past: readonly PastSheet[] },
): Recommendation {
  if (asked.words.trim() !== "") return listOf(found(shelves, asked), asked);
  const answer = recommend(shelves.library, {
    project: asked.project,
    goal: form?.goals.map(({ expected }) => expected?.value.text ?? "").join("\n") ?? "",
    unit: form?.heading.unit?.value.text ?? form?.heading.department?.value.text ?? "",
    present: presentIn(form),
    past,
    ...(asked.industry === null ? {} : { industry: asked.industry }),
    ...(asked.kind === null ? {} : { kinds: [asked.kind] }),
    limit: isNarrow(asked) ? mostListed * 4 : mostListed,
  });
  const own = ownFor(shelves, asked);
  if (answer.refusal !== null && own.length === 0) return answer;
  const names = new Set(own.map(({ entry }) => `${entry.kind} ${entry.name}`));
  const others = answer.suggestions.filter(
    ({ entry }) => passes(entry, asked) && !names.has(`${entry.kind} ${entry.name}`),
  );
  return { ...listOf([...own, ...others].slice(0, mostListed), asked), sets: answer.sets };
}
