import { findTopics, type ProjectWords, type Topic, type TopicIndex } from "./topics";

/** A department, township or other unit whose whole spending is planned in one sheet. */
export interface WholeUnit {
  /** As a reason names it. */
  readonly unit: string;
  /** What it does, the likeliest first. */
  readonly fields: readonly Topic[];
}

const whole = /(?:部门|单位|整体)(?:整体|支出|绩效|预算)|整体(?:支出|绩效)|(?:部门|单位)整体/;
const township = /(?:镇|乡|街道|办事处)(?:人民)?(?:政府|办事处)?(?=.{0,4}(?:部门|单位|整体)|$)/;

/** What every township does, whatever it writes in its name. */
const townshipFields: readonly string[] = [
  "general/乡镇（街道）综合运转",
  "general/信访维稳",
  "agriculture/农村人居环境整治",
  "general/基层党建与党员教育",
  "social/城乡最低生活保障",
  "transport/农村公路养护",
  "culture/文化馆与群众文化活动",
  "general/社会工作与网格治理",
  "agriculture/衔接推进乡村振兴",
  "emergency/安全生产监管",
  "agriculture/森林草原防火",
  "agriculture/动物疫病防控与畜牧业",
];

const fieldsUsed = 9;

function departmentFields(index: TopicIndex, words: string, goal: string): readonly Topic[] {
  const hits = findTopics(index, {
    project: words,
    goal,
    unit: words,
    classCode: "",
    industry: null,
  }).filter(({ industry }) => industry.id !== "common");
  const [best] = hits;
  if (!best || best.words.length === 0) {
    const marked = index.topics.filter(({ industry }) => industry.words.some((word) => words.includes(word)));
    return marked.slice(0, fieldsUsed);
  }
  const own = hits.filter(({ industry }) => industry.id === best.industry.id);
  const rest = index.topics.filter(
    ({ industry, field }) => industry.id === best.industry.id && !own.some((hit) => hit.field === field),
  );
  return [...own, ...rest].slice(0, fieldsUsed);
}

/** The unit, where a name or heading says that all of its spending is meant; null for projects. */
export function wholeUnitOf(
  index: TopicIndex,
  { project, unit, goal }: Pick<ProjectWords, "project" | "unit" | "goal">,
): WholeUnit | null {
  if (!whole.test(project)) return null;
  const words = `${project.replace(whole, "")}${unit}`;
  if (!township.test(project) && !township.test(unit))
    return { unit: "部门", fields: departmentFields(index, words, goal) };
  const fields = townshipFields.flatMap(
    (id) => index.topics.find(({ industry, field }) => `${industry.id}/${field.field}` === id) ?? [],
  );
  return { unit: "乡镇（街道）", fields };
}
