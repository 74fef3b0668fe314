import { toEntry } from "../compose";
import type { LibraryEntry } from "../entry";
import type { Kind } from "../kinds";
import { searchNames } from "../search/search-names";
import type { Candidate } from "./candidate";
import { fittedMeasures } from "./fitted-measures";
import { goalFigures } from "./goal-figures";
import type { RecommendLibrary } from "./recommend-library";
import { relevanceTo, type Relevance } from "./relevance";
import { tasksOfGoal, tasksOfName } from "./tasks";
import type { TopicHit } from "./topics";
import type { WholeUnit } from "./whole-unit";

/** What the recommender has worked out about a project. */
export interface ProjectReading {
  /** The project's name without year, place and money words. */
  readonly noun: string;
  /** The name as it stands. */
  readonly project: string;
  readonly goal: string;
  readonly topics: readonly TopicHit[];
  /** Where the money of a whole unit is meant, not a project's: what the unit does. */
  readonly whole: WholeUnit | null;
}

const general = "各类项目通用";
const wholeUnit = "部门（单位）整体支出";
const topicsUsed = 4;
const typesUsed = 3;
const searchLimit = 100;
/** How fast the later indicators of a field lose against its first. */
const fade = {
  topic: 0.9,
  unit: 0.97,
  unitField: 0.6,
  type: 0.82,
  general: 0.8,
  fitted: 0.7,
  task: 0.7,
} as const;
/** How much each source counts at its best. */
const weight = {
  topic: 1,
  unit: 0.9,
  type: 0.6,
  general: 0.4,
  fitted: 0.4,
  search: 0.3,
  goal: 2.5,
  task: 0.5,
} as const;
const relevanceShare = 1.2;
/** A longer noun makes names nobody would write. */
const longestNoun = 8;

type Sources = readonly Candidate[];

/** Candidates from entries in their order of use: the first of each kind count most. */
function inOrder(
  entries: readonly LibraryEntry[],
  {
    share,
    fading,
    because,
    relevance,
  }: { share: number; fading: number; because: string; relevance?: Relevance },
): Sources {
  const places = new Map<Kind, number>();
  return entries.map((entry) => {
    const place = places.get(entry.kind) ?? 0;
    places.set(entry.kind, place + 1);
    const fit = relevance ? 1 + relevanceShare * relevance(entry.name) : 1;
    return { entry, score: share * fading ** place * fit, because: [because], from: "precise" };
  });
}

function quotedList(words: readonly string[]): string {
  return [...new Set(words)]
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join("、");
}

function whyTopic(hit: TopicHit): string {
  const { field } = hit.field;
  if (hit.words.length > 0) return `项目名称或目标中有${quotedList(hit.words)}，属于“${field}”`;
  return hit.byClass ? `支出功能分类属于“${field}”` : `与“${field}”的用语相近`;
}

function ofTopics(
  library: RecommendLibrary,
  { topics, whole }: ProjectReading,
  relevance: Relevance,
): Sources {
  if (whole) return ofWholeUnit(library, whole);
  const own = topics.filter(({ industry }) => industry.id !== "common").slice(0, topicsUsed);
  const best = topics[0]?.score ?? 1;
  return own.flatMap((hit) =>
    inOrder(library.entriesOfTopic(hit), {
      share: weight.topic * (hit.score / best) ** 2,
      fading: fade.topic,
      because: whyTopic(hit),
      relevance,
    }),
  );
}

/** What one field of a whole unit's work costs is no indicator of the unit. */
const costs: ReadonlySet<Kind> = new Set(["成本", "社会成本", "生态成本"]);

/** A whole unit does many things: the first indicators of each of its fields, and those that every department declares. */
function ofWholeUnit(library: RecommendLibrary, { fields, unit }: WholeUnit): Sources {
  const common = library.topics.topics.filter(({ field }) => field.field === wholeUnit);
  const work = fields.flatMap((topic, at) =>
    inOrder(
      library.entriesOfTopic(topic).filter(({ kind }) => !costs.has(kind)),
      {
        share: weight.topic * fade.unit ** at,
        fading: fade.unitField,
        because: `${unit}的职责“${topic.field.field}”常用`,
      },
    ),
  );
  const own = common.flatMap((topic) =>
    inOrder(library.entriesOfTopic(topic), {
      share: weight.unit,
      fading: fade.topic,
      because: "部门（单位）整体支出常用",
    }),
  );
  return [...work, ...own];
}

/** The kinds of expenditure a project is: common fields that its words name, and those its industry's fields name. */
function typesOf(library: RecommendLibrary, { topics }: ProjectReading): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  const add = (type: string, score: number): void => void scores.set(type, (scores.get(type) ?? 0) + score);
  const common = topics.filter(({ industry, words }) => industry.id === "common" && words.length > 0);
  const best = common[0]?.score ?? 1;
  for (const hit of common.slice(0, 4))
    if (hit.field.field !== general) add(hit.field.field, hit.score / best);
  const own = topics.filter(({ industry }) => industry.id !== "common").slice(0, 2);
  const ownBest = own[0]?.score ?? 1;
  for (const hit of own)
    hit.field.types.forEach((type, at) => add(type, (0.4 * (hit.score / ownBest)) / (at + 1)));
  const known = new Set(library.types.map(({ type }) => type));
  return new Map(
    [...scores]
      .filter(([type]) => known.has(type))
      .map(([type, score]) => [type, Math.min(1, score)] as const)
      .sort((a, b) => b[1] - a[1])
      .slice(0, typesUsed),
  );
}

function ofTypes(
  library: RecommendLibrary,
  types: ReadonlyMap<string, number>,
  { topics, noun }: ProjectReading,
): Sources {
  const fields = library.topics.topics.filter(({ industry }) => industry.id === "common");
  return fields.flatMap((topic) => {
    const type = topic.field.field;
    const share = type === general ? 1 : types.get(type);
    if (share === undefined) return [];
    const { words = [] } = topics.find(({ field }) => field === topic.field) ?? {};
    const because =
      type === general
        ? "各类项目常用"
        : words.length > 0
          ? `名称中有${quotedList(words)}，属于“${type}”类支出`
          : `“${type}”类支出常用`;
    const common = inOrder(library.entriesOfTopic(topic), {
      share: share * (type === general ? weight.general : weight.type),
      fading: type === general ? fade.general : fade.type,
      because,
    });
    const measures = library.types.find((one) => one.type === type);
    if (!measures || [...noun].length > longestNoun || (type === general && types.size > 0)) return common;
    const fitted = inOrder(fittedMeasures(measures, noun, library), {
      share: share * weight.fitted,
      fading: fade.fitted,
      because: `${because}，按“${noun}”写出`,
    });
    return [...common, ...fitted];
  });
}

function searched(library: RecommendLibrary, { noun, goal }: ProjectReading): Sources {
  const { index, entries, read, synonyms } = library.search;
  const lookUp = (text: string, share: number, what: string): Sources => {
    const hits = searchNames(index, text, { read, synonyms, limit: searchLimit });
    const best = hits[0]?.score ?? 1;
    return hits.flatMap(({ item, score }) => {
      const entry = entries[item];
      return entry
        ? [{ entry, score: share * (score / best) ** 1.5, because: [`与${what}用语相同`], from: "search" }]
        : [];
    });
  };
  const byName = lookUp(noun, weight.search, "项目名称");
  return goal === "" ? byName : [...byName, ...lookUp(goal.slice(0, 120), weight.search * 0.8, "绩效目标")];
}

/** What goal and name promise in figures, as indicators with those figures as targets. */
function promised(library: RecommendLibrary, { goal, project }: ProjectReading): Sources {
  const place = { industry: { id: "goal" }, field: { field: "绩效目标", classes: [], types: [] } };
  return goalFigures(`${project.replace(/\d{4}年?/g, "")}。${goal}`).map(({ name, sample, kind, from }) => ({
    entry: toEntry(`${name} ${sample}`, { ...place, kind }, library),
    score: weight.goal,
    because: [`目标或名称中写了“${from}”`],
    from: "precise",
    promise: true,
  }));
}

/** What name and goal say the project does, each with the measures of its kind of work. */
function tasked(library: RecommendLibrary, { noun, goal }: ProjectReading): Sources {
  return [...tasksOfName(noun), ...tasksOfGoal(goal)].flatMap(({ thing, type, from }) => {
    const measures = library.types.find((one) => one.type === type);
    if (!measures) return [];
    return inOrder(fittedMeasures(measures, thing, library), {
      share: weight.task,
      fading: fade.task,
      because: `目标或名称中写了“${from}”，按“${thing}”写出`,
    });
  });
}

/** 精准 and 搜索: everything the library has for a project, unmerged. */
export function candidatesFor(library: RecommendLibrary, reading: ProjectReading): readonly Candidate[] {
  const types = reading.whole ? new Map<string, number>() : typesOf(library, reading);
  const relevance = relevanceTo(reading.noun, reading.goal, library.search.synonyms);
  return [
    ...promised(library, reading),
    ...tasked(library, reading),
    ...ofTopics(library, reading, relevance),
    ...(reading.whole ? [] : [...ofTypes(library, types, reading), ...searched(library, reading)]),
  ];
}
