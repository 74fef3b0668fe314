import type { Kind } from "../kinds";
import { mergeCandidates, type Candidate } from "./candidate";
import { candidatesFor, relevanceOf } from "./candidates";
import { choose, type PresentIndicator } from "./choose";
import { saidTasks } from "./of-goal";
import { recommendFromPast, type PastSheet } from "./past-sheets";
import { projectNoun, withoutTransfer } from "./project-noun";
import { rankSets, rowsOfSets, type RankedSet } from "./rank-sets";
import type { RecommendLibrary } from "./recommend-library";
import { isSettled } from "./settled";
import { withStaples } from "./staples";
import { isAmount } from "./service-numbers";
import { findTopics, type TopicIndex } from "./topics";
import { building, mayBuild, typesOf } from "./types-of";
import { usualFor } from "./usual";
import { businessOf, wholeUnitOf } from "./whole-unit";

/** What is known of a project; what is unknown is left out. */
export interface ProjectQuery {
  readonly project: string;
  readonly goal?: string;
  /** Functional class: 类, 款 or 项 code. */
  readonly classCode?: string;
  /** The unit that spends. */
  readonly unit?: string;
  /** Industry id. */
  readonly industry?: string;
  /** What the sheet already has: what is missing comes first. */
  readonly present?: readonly PresentIndicator[];
  /** The unit's own earlier sheets. */
  readonly past?: readonly PastSheet[];
  /** Only these kinds. */
  readonly kinds?: readonly Kind[];
  readonly limit?: number;
}

/** The answer: single indicators of all five recommenders in one list, and whole sets; or a sentence that says why not. */
export interface Recommendation {
  readonly suggestions: readonly Candidate[];
  /** Cases and templates to be taken whole, best first. */
  readonly sets: readonly RankedSet[];
  /** Where nothing fits: what to add, in one Chinese sentence. */
  readonly refusal: string | null;
}

/** Below this no field and no kind of expenditure fits, and nothing is guessed. */
const leastFit = 1.6;
const setsShown = 12;
/** Characters that are read of a project's name and of its goal: what a form holds is far shorter. */
const mostRead = { project: 200, goal: 6000 };

/** Of a longer name its beginning is quoted. */
const mostQuoted = 20;

const quoted = (project: string): string => {
  const name = project.trim();
  return name.length > mostQuoted ? `“${name.slice(0, mostQuoted)}…”` : `“${name}”`;
};

const refused = (refusal: string): Recommendation => ({ suggestions: [], sets: [], refusal });

/** Names are spread to fill a wide cell: 乡 镇 卫 生 院 is one word all the same. */
const spread = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** Years, amounts and other figures lead to no field; a number that one calls does: 110, 12345. */
function withoutFigures({ words }: TopicIndex, project: string): string {
  const text = project.normalize("NFKC");
  const isCalled = (run: string, at: number): boolean => words.has(run) && !isAmount(text, at, run);
  const kept = text.replace(/\d+/g, (run, at: number) => (isCalled(run, at) ? run : ""));
  return withoutTransfer(kept.replace(/\s+/g, ""));
}

/**
 * Indicators for a project from its own words, class, unit, sheet and past: the same for the same input. It refuses rather than
 * guesses when the name says nothing it knows.
 */
export function recommend(library: RecommendLibrary, query: ProjectQuery): Recommendation {
  const { classCode = "", unit = "", industry = null, kinds, past = [] } = query;
  const project = query.project.slice(0, mostRead.project).replace(spread, "");
  const goal = query.goal?.slice(0, mostRead.goal) ?? "";
  if (project.trim() === "") return refused("请先写项目名称，如“农村公路日常养护”。");
  if (!/\p{Script=Han}{2}/u.test(project))
    return refused(`从${quoted(project)}看不出是什么项目。请写全项目名称，如“农村公路日常养护”。`);
  const noun = projectNoun(project);
  const named = findTopics(library.topics, {
    project: withoutFigures(library.topics, project),
    goal,
    unit,
    classCode,
    industry,
  }).filter(({ field }) => field.field !== building || mayBuild(noun));
  const topics = [...businessOf(library.topics, noun, named), ...named];
  const own = recommendFromPast(project, past, library.families);
  const isKnown = (topics[0]?.score ?? 0) >= leastFit || classCode !== "" || industry !== null;
  if (!isKnown && own.length === 0)
    return refused(`没有与${quoted(project)}相近的项目类型。可以换个说法、补充绩效目标，或选定行业后再试。`);
  const sets = rankSets(library.sets, noun, topics);
  const whole = wholeUnitOf(library.topics, { project, unit, goal });
  const tasks = saidTasks(noun, goal);
  const settled = isSettled(project, tasks);
  const types = whole ? new Map<string, number>() : typesOf(library, { noun, topics: named, tasks, settled });
  const reading = { noun, project, goal, tasks, topics, settled, types, whole };
  const relevance = relevanceOf(library, reading);
  const found = candidatesFor(library, reading, { relevance, ofSets: rowsOfSets(sets) });
  const all = mergeCandidates([...own, ...found]);
  const wanted = kinds ? all.filter(({ entry }) => kinds.includes(entry.kind)) : all;
  const { limit = 30, present = [] } = query;
  const things = tasks.inGoal.map(({ thing }) => thing);
  const usual = usualFor(library.types, types);
  const chosen = choose(wanted, { limit, present, usual, own: [noun, ...things] });
  const suggestions = withStaples(
    chosen,
    wanted,
    present.map(({ name }) => name),
  );
  return { suggestions, sets: sets.slice(0, setsShown), refusal: null };
}
