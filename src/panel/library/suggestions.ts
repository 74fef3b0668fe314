import type { Form } from "../../form/form";
import type { Kind } from "../../library/kinds";
import { kindsOfLevel2 } from "../../library/kinds";
import type { Candidate } from "../../library/recommend/candidate";
import { recommend, type Recommendation } from "../../library/recommend/recommend";
import type { RecommendLibrary } from "../../library/recommend/recommend-library";
import { searchLibrary } from "../../library/search/search-library";

/** What the user asked for: words to look up, or nothing, which means suggestions for the project. */
export interface Asked {
  readonly project: string;
  readonly words: string;
  readonly kind: Kind | null;
}

const most = 40;

function kindOf(level2: string | null): readonly Kind[] {
  return level2 === null ? [] : kindsOfLevel2(level2);
}

/** What the form has already: what it lacks is suggested first. */
function presentIn(form: Form | undefined) {
  return (form?.indicators ?? []).flatMap(({ name, level2 }) => {
    const [kind] = kindOf(level2);
    return kind === undefined ? [] : [{ name: name.text, kind }];
  });
}

function found(library: RecommendLibrary, { words, kind }: Asked): Recommendation {
  const kinds = kind === null ? {} : { kinds: new Set([kind]) };
  const hits = searchLibrary(library.search, words, { limit: most, ...kinds });
  const suggestions = hits.map(({ entry, score, synonym }): Candidate => {
    const because = synonym === null ? [] : [`又叫“${synonym}”`];
    return { entry, score, because, from: "search" };
  });
  const refusal =
    hits.length === 0 ? `指标库里没有“${words}”。可以换一个说法，或只写关键词，如“验收合格率”。` : null;
  return { suggestions, sets: [], refusal };
}

/** Indicators for what was asked: found by words, or recommended for the project from the form as it stands. */
export function suggestionsFor(
  library: RecommendLibrary,
  asked: Asked,
  form: Form | undefined,
): Recommendation {
  if (asked.words.trim() !== "") return found(library, asked);
  const goal = form?.goals.map(({ expected }) => expected?.value.text ?? "").join("\n") ?? "";
  return recommend(library, {
    project: asked.project,
    goal,
    unit: form?.heading.unit?.value.text ?? form?.heading.department?.value.text ?? "",
    present: presentIn(form),
    ...(asked.kind === null ? {} : { kinds: [asked.kind] }),
    limit: most,
  });
}
