import type { ProjectReading } from "./project-reading";
import type { RecommendLibrary } from "./recommend-library";
import { settlement } from "./settled";
import { firms } from "./things";
import type { TopicHit } from "./topics";

/** The field of `common.json` that fits every project. */
export const general = "各类项目通用";
const typesUsed = 3;
/** How much a kind of work counts that goal or name say outright. */
const saidShare = { inName: 0.7, inGoal: 1 };
/** A score of less than this is no sure sign of a kind of expenditure. */
const surely = 8;

/** What is made better in such words is not built. */
const notBuilt =
  /(?:体系|能力|队伍|平安|文明|法治|作风|党风|学风|行风|廉政|制度|机制|品牌|思想|组织|人才|诚信|信用|学科|专业|政权|精神|信息化|数字化|智能化|规范化|标准化|系统|平台|软件|网站|数据库|医共体|共同体|联盟)建设/g;
export const building = "工程建设";

/** What firms are paid is counted by the firm, as rewards are: 企业上云补贴. */
const paysFirms = new RegExp(`${firms.source}[^人工]*(?:补贴|补助|返还)`);
const payment = "补贴发放";
const reward = "奖励奖补";

/** False where a name speaks of 建设 only as 能力建设 or 平安建设. */
export function mayBuild(noun: string): boolean {
  const rest = noun.replace(notBuilt, "");
  return rest === noun || /工程|建设|[新改扩修]建|设施|改造/.test(rest);
}

/** Said of any work: beside a trade that the name tells, it tells little. */
const anyWork: ReadonlySet<string> = new Set(["工作经费", "业务支出", "业务费", "综合保障", "综合业务"]);
const anyWorkShare = 0.4;

/** True for a field that only such words speak of. */
export function isOfAnyWork({ words }: Pick<TopicHit, "words">): boolean {
  return words.length > 0 && words.every((word) => anyWork.has(word));
}

const informatics = "信息化运维";
/** What is run there is a sewer or a reservoir, and no system. */
const runsFacility =
  /污水|垃圾|水利|水库|河|渠|沟|灌|泵站|电站|光伏|路灯|公厕|管网|管道|电梯|公园|绿地|桥|隧道|道路|公路|井|饮水|供水|供热|消火栓|填埋/;
const runsSystem = /系统|平台|网络|软件|信息|数据|机房|服务器|云|监控|视频|智慧|智能|数字/;

/** The kinds of expenditure a project is: common fields that its words name, and those its industry's fields name. */
export function typesOf(
  library: RecommendLibrary,
  { noun, topics, tasks, settled }: Pick<ProjectReading, "noun" | "topics" | "tasks" | "settled">,
): ReadonlyMap<string, number> {
  if (settled) return new Map([[settlement, 1]]);
  const said = new Map([
    ...tasks.inName.map(({ deed }) => [deed.type, saidShare.inName] as const),
    ...tasks.inGoal
      .filter(({ deed, thing }) => deed.type !== building || mayBuild(thing))
      .map(({ deed }) => [deed.type, saidShare.inGoal] as const),
  ]);
  const scores = new Map<string, number>();
  const add = (type: string, score: number): void => void scores.set(type, (scores.get(type) ?? 0) + score);
  const common = topics.filter(({ industry, words }) => industry.id === "common" && words.length > 0);
  const best = Math.max(surely, common[0]?.score ?? 1);
  const own = topics.filter(({ industry }) => industry.id !== "common").slice(0, 2);
  const isTrade = own.some(({ words }) => words.length > 0);
  for (const { field, score, words } of common.slice(0, 4)) {
    const isAny = isTrade && isOfAnyWork({ words });
    if (field.field !== general) add(field.field, (isAny ? anyWorkShare : 1) * (score / best));
  }
  const ownBest = Math.max(surely, own[0]?.score ?? 1);
  for (const hit of own)
    hit.field.types.forEach((type, at) => add(type, (0.4 * (hit.score / ownBest)) / (at + 1)));
  for (const [type, share] of said) add(type, share);
  if (!mayBuild(noun)) scores.delete(building);
  if (runsFacility.test(noun) && !runsSystem.test(noun)) scores.delete(informatics);
  if (paysFirms.test(noun)) {
    add(reward, scores.get(payment) ?? 0);
    scores.delete(payment);
  }
  const known = new Set(library.types.map(({ type }) => type));
  return new Map(
    [...scores]
      .filter(([type]) => known.has(type))
      .map(([type, score]) => [type, Math.min(1, score)] as const)
      .sort((a, b) => b[1] - a[1])
      .slice(0, typesUsed),
  );
}
