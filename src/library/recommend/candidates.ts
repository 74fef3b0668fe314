import type { LibraryEntry } from "../entry";
import type { Kind } from "../kinds";
import { searchNames } from "../search/search-names";
import type { Candidate } from "./candidate";
import { fitsNoun, fittedMeasures } from "./fitted-measures";
import { fade, inOrder, weight, type Sources } from "./in-order";
import { promised, tasked } from "./of-goal";
import { inOwnWords } from "./own-words";
import type { ProjectReading } from "./project-reading";
import type { RecommendLibrary } from "./recommend-library";
import { rivalry } from "./rivals";
import { relevanceTo, type Relevance } from "./relevance";
import { worthWhenSettled } from "./settled";
import type { TopicHit } from "./topics";
import { general, isOfAnyWork } from "./types-of";
import type { WholeUnit } from "./whole-unit";

const wholeUnit = "部门（单位）整体支出";
const topicsUsed = 4;
/** From this score on a field is what a project is about, whatever else its name says. */
const sureTrade = 25;
const searchLimit = 100;
/** A longer noun makes names nobody would write. */
const longestNoun = 8;

function quotedList(words: readonly string[]): string {
  return [...new Set(words)]
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join("、");
}

function whyTopic(hit: TopicHit): string {
  const { field } = hit.field;
  if (hit.duty !== undefined) return `${hit.duty}部门的职责“${field}”常用`;
  if (hit.words.length > 0) return `项目名称或目标中有${quotedList(hit.words)}，属于“${field}”`;
  return hit.byClass ? `支出功能分类属于“${field}”` : `与“${field}”的用语相近`;
}

/** What a system is made for says whose it is, not what is bought: 智慧城管平台建设 takes down no buildings. */
const system =
  /(?:系统|平台|信息化|软件|网站|数据库|小程序)(?:建设|开发|升级|改造|运维|运行|维护|管理|服务|购置|采购|租赁)*$/;
const systemTypes: ReadonlySet<string> = new Set(["信息化建设", "信息化运维"]);
const ofWhomItIs = 0.3;

function ofTopics(
  library: RecommendLibrary,
  { topics, whole, noun, settled }: ProjectReading,
  relevance: Relevance,
): Sources {
  if (whole) return ofWholeUnit(library, whole);
  const own = topics.filter(({ industry }) => industry.id !== "common").slice(0, topicsUsed);
  const [first] = topics;
  // What may be said of any work makes no trade of a project less sure, where there is one.
  const trade = first && isOfAnyWork(first) ? topics.find((hit) => !isOfAnyWork(hit)) : first;
  const best = trade === first ? (first?.score ?? 1) : Math.max(trade?.score ?? 0, sureTrade);
  const isSystem = system.test(noun);
  const part = ({ field }: TopicHit): number =>
    settled || (isSystem && !field.types.slice(0, 2).some((type) => systemTypes.has(type))) ? ofWhomItIs : 1;
  return own.flatMap((hit) =>
    inOrder(library.entriesOfTopic(hit), {
      share: part(hit) * weight.topic * (hit.score / best) ** 2,
      fading: fade.topic,
      because: whyTopic(hit),
      relevance,
    }),
  );
}

/** What one field of a whole unit's work costs is no indicator of the unit. */
const costs: ReadonlySet<Kind> = new Set(["成本", "社会成本", "生态成本"]);

/** A unit that does no more things than these is asked more closely about each. */
const fewFields = 3;

/** A whole unit does many things: the first indicators of each of its fields, and those that every department declares. */
function ofWholeUnit(library: RecommendLibrary, { fields, unit }: WholeUnit): Sources {
  const common = library.topics.topics.filter(({ field }) => field.field === wholeUnit);
  const work = fields.flatMap((topic, at) =>
    inOrder(
      library.entriesOfTopic(topic).filter(({ kind }) => !costs.has(kind)),
      {
        share: weight.topic * fade.unit ** at,
        fading: fields.length > fewFields ? fade.unitField : fade.type,
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

function ofTypes(library: RecommendLibrary, { topics, types, noun, settled }: ProjectReading): Sources {
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
      share: share * (type === general ? weight.general : settled ? weight.settled : weight.type),
      fading: type === general ? fade.general : fade.type,
      because,
    });
    const measures = library.types.find((one) => one.type === type);
    if (
      !measures ||
      !fitsNoun(measures, noun) ||
      [...noun].length > longestNoun ||
      (type === general && types.size > 0)
    )
      return common;
    const fitted = inOrder(fittedMeasures(measures, noun, library), {
      share: share * weight.fitted,
      fading: fade.fitted,
      because: `${because}，按“${noun}”写出`,
    });
    return [...common, ...fitted];
  });
}

function searched(library: RecommendLibrary, { noun, goal, topics }: ProjectReading): Sources {
  const near = new Set(
    topics.filter(({ words, byClass }) => words.length > 0 || byClass).map(({ field }) => field.field),
  );
  const isNear = ({ industry, field }: LibraryEntry): boolean =>
    industry === "common" || industry === "own" || near.has(field);
  const { index, entryAt, read, synonyms } = library.search;
  const lookUp = (text: string, share: number, what: string): Sources => {
    const hits = searchNames(index, text, { read, synonyms, limit: searchLimit, byWriting: true });
    const best = hits[0]?.score ?? 1;
    const because = [`与${what}用语相同`];
    return hits.flatMap(({ item, score }) => {
      const entry = entryAt(item);
      return entry && isNear(entry)
        ? [{ entry, score: share * (score / best) ** 1.5, because, from: "search" }]
        : [];
    });
  };
  const byName = lookUp(noun, weight.search, "项目名称");
  return goal === "" ? byName : [...byName, ...lookUp(goal.slice(0, 120), weight.search * 0.8, "绩效目标")];
}

/** Names of what the project's likeliest fields hold. */
function namesOfFields(library: RecommendLibrary, topics: readonly TopicHit[]): readonly string[] {
  return topics
    .filter(({ industry }) => industry.id !== "common")
    .slice(0, topicsUsed)
    .flatMap((topic) => library.entriesOfTopic(topic).map(({ name }) => name));
}

/** How much a name or wording speaks of the project, by its rarer words. */
export function relevanceOf(library: RecommendLibrary, { noun, goal, topics }: ProjectReading): Relevance {
  return relevanceTo({ project: noun, goal }, library.search.synonyms, namesOfFields(library, topics));
}

/** 精准, 搜索 and what whole sets hold: everything the library has for a project, unmerged. */
export function candidatesFor(
  library: RecommendLibrary,
  reading: ProjectReading,
  { relevance, ofSets }: { readonly relevance: Relevance; readonly ofSets: Sources },
): readonly Candidate[] {
  const project = `${reading.project}${reading.goal}`;
  const worth = rivalry(project);
  const tasks = tasked(library, { inName: [], inGoal: reading.tasks.inGoal });
  const found = [
    ...ofTopics(library, reading, relevance),
    ...(reading.whole ? [] : [...ofTypes(library, reading), ...searched(library, reading)]),
    ...ofSets,
  ];
  return [
    ...promised(library, reading),
    ...tasked(library, { inName: reading.tasks.inName, inGoal: [] }),
    ...inOwnWords(found, { tasks, project }).map((candidate) => {
      const { name } = candidate.entry;
      const share = worth(name) * (reading.settled ? worthWhenSettled(name) : 1);
      return share === 1 ? candidate : { ...candidate, score: candidate.score * share };
    }),
  ];
}
