import { dutiesNamed, dutiesOf, townshipFields } from "./duties";
import { findTopics, type ProjectWords, type Topic, type TopicHit, type TopicIndex } from "./topics";

/** A department, township or other unit whose whole spending is planned in one sheet. */
export interface WholeUnit {
  /** As a reason names it. */
  readonly unit: string;
  /** What it does, the likeliest first. */
  readonly fields: readonly Topic[];
}

const whole = /(?:部门|单位|整体)(?:整体|支出|绩效|预算)|整体(?:支出|绩效)|(?:部门|单位)整体/;
const township =
  /(?:(?<![城乡])镇|(?<!城)乡(?![村镇])|街道|办事处)(?:人民)?(?:政府|办事处)?(?=.{0,4}(?:部门|单位|整体)|$)/;

const fieldsUsed = 9;
/** A unit whose words speak so much more of one field than of the next does that one thing: an archive, a court. */
const narrow = 4;

function topicsOf(index: TopicIndex, ids: readonly string[]): readonly Topic[] {
  return ids.flatMap(
    (id) => index.topics.find(({ industry, field }) => `${industry.id}/${field.field}` === id) ?? [],
  );
}

function departmentFields(index: TopicIndex, words: string, goal: string): readonly Topic[] {
  const duties = dutiesOf(words);
  if (duties.length > 0) return topicsOf(index, duties);
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
  const [, next] = own;
  if (best.score > narrow * (next?.score ?? 0)) return [best];
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
  return { unit: "乡镇（街道）", fields: topicsOf(index, townshipFields) };
}

const business = /(?:局|委员会|委|厅)?(?:(?:综合|日常|各项)?(?:业务|工作|管理))?(?:支出|经费|费)?$/;
/** As sure as a word of a field in the project's name. */
const dutyScore = 20;

/** The fields of a department's work where a name says nothing but whose it is: 自然资源业务支出, 民政工作经费. */
export function businessOf(index: TopicIndex, noun: string, hits: readonly TopicHit[]): readonly TopicHit[] {
  const work = noun.replace(business, "");
  const named = topicsOf(index, dutiesNamed(work));
  const isTrade = hits.some(({ industry, words }) => industry.id !== "common" && words.length > 0);
  const fields =
    named.length > 0 || isTrade
      ? named
      : index.topics.filter(({ industry }) => industry.words.includes(work));
  return fields.map((topic) => ({ ...topic, score: dutyScore, words: [], byClass: false, duty: work }));
}
