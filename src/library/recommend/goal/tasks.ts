import { clausesOf, withoutOpening } from "./clauses";
import { deedOf, deedWords, type Deed } from "./deeds";

/** Something a project does, as its name or goal says it: `采购发放原原种` is 原原种采购 and 原原种发放. */
export interface Task {
  /** The thing with what is done to it, as a measure takes it. */
  readonly thing: string;
  readonly deed: Deed;
  /** True where the goal gives a figure for it: that one is the measure of its amount. */
  readonly isCounted: boolean;
  /** The words it was read from. */
  readonly from: string;
}

/** Behind a deed's word these make another word of it: 监测户, 慰问金. */
const compounds: Readonly<Record<string, string>> = {
  建成: "区",
  监测: "户|对象|点|站|系统|平台|设备|数据|中心|预警",
  检测: "设备|中心|站|试剂|仪器|机构",
  宣传: "品|资料|片|栏|册|手册|画",
  慰问: "金|品",
  培训: "班|教材|基地|中心|资料",
  救助: "站|金|资金|对象|标准",
  补助: "金|款|尾款|资金|对象|标准",
  补贴: "资金|对象|标准",
  奖励: "金|资金|扶助|对象|标准",
  研究: "生|院|所|中心",
  委托: "代理|书",
  保洁: "员|费|车|船",
  养护: "工(?!程)|费|站",
  管护: "员|费",
  租赁: "费|补贴|住房",
};
const deed = deedWords
  .map((word) => (word in compounds ? `${word}(?!${compounds[word] ?? ""})` : word))
  .join("|");
const front = new RegExp(`^(?:${deed})+`);
const lone = new RegExp(`^(?:${deed})$`);
const end = new RegExp(`(?:${deed})$`);
const each = new RegExp(deed, "g");

/** Things of one list share their verb. */
const lists = /、|以及|并且|和(?!谐|平)|(?<![惠涉普])及(?!时|格)|(?<!参)与|并|暨/;
const figures =
  /[约达共计近超]*\d+(?:\.\d+)?[余多]?[万亿千百]?(?:个项目|剂次|平方公里|平方米|立方米|公里|千米|米|公顷|亩|%|人次|人|名|户|家次|家|所|台套|台|套|辆|件|份|册|场次|场|次|期|处|座|条|项|个|村|吨|株|头|只|盏|批次|批|篇|床|张|间|栋|起|例|种|架|艘|眼|根|块|支|元)?(?:以上|左右|以内)?|(?<!第)[一两二三四五六七八九十]+[座处个条所栋台套间]$/g;
const dates = /(?:\d+月(?:\d+日|底|末|初|[上中下]旬)?|年底)(?:之?前|以前)?|每月\d+日前?|汛期|按[月季年期时]/g;
const closing = /(?:等)?(?:工作|项目|任务|资金|经费|费用|费|使用|等)$/;
/** What is built of these has neither area nor acceptance. */
const abstract =
  /体系|能力|队伍|平安|法治|党风|学风|行风|廉政|诚信|人才|学科|专业|政权|制度|机制|作风|效能|文明|文化|组织|思想|品牌|信用|环境|水平|服务|工作|业务|质量|条件|问题|情况/;
const noThing = /资金|经费|费用|预算|面积|数量|里程|人数/;
/** A clause that says more than a thing: how, when, how well, or what came of it. */
const unsound =
  /户发展|的|等|必须|足额|按时|及时|给予|开展|完毕|调试|^(?:户|对象|人口)|不|惠及|带动|覆盖|率|度|到|达|按|后|前|内|日|月|受益|群众|户均|应补|缩短|增收|完工|竣工|完成|投用|验收|解决|提供|每/;
const isThing = /^[\u4e00-\u9fa5A-Za-z]{2,8}$/;

/** Verbs at the front of a clause and what they are done to: 采购发放 + 原原种; in 结算勘察设计 the later ones are the thing. */
function parted(words: string): { readonly verbs: readonly string[]; readonly object: string } {
  const before = front.exec(words)?.[0] ?? "";
  const verbs = before.match(each) ?? [];
  const object = words.slice(before.length);
  if (object.length > 0 || verbs.length < 2) return { verbs, object };
  return { verbs: verbs.slice(0, 1), object: words.slice(verbs[0]?.length) };
}

function stripped(clause: string): string {
  return withoutOpening(clause.replace(dates, "").replace(figures, ""))
    .replace(/^(?:开展|组织|实施|进行|推进|加强|规范|落实|保障|支持|举办|包含|包括|改善)+/, "")
    .replace(closing, "");
}

function isThingOf(words: string): boolean {
  return isThing.test(words) && !abstract.test(words) && !noThing.test(words) && !unsound.test(words);
}

function task(verb: string, words: string, from: string): readonly Task[] {
  const object = words.replace(/^(?:开展|实施)|(?:给予|进行|予以|实施)$/g, "");
  if (!isThingOf(object)) return [];
  const found = deedOf(verb, object);
  const thing = object.endsWith(verb) ? object : `${object}${verb}`;
  return found ? [{ thing, deed: found, from, isCounted: false }] : [];
}

/** A clause that ends with what is done: 残疾人托养中心建设. */
function namedTask(words: string): readonly Task[] {
  const verb = end.exec(words)?.[0] ?? "";
  const object = words.slice(0, words.length - verb.length);
  return verb === "" ? [] : task(verb, object, words);
}

function tasksOf(words: string, carried: readonly string[]): readonly Task[] {
  const { verbs, object } = parted(words);
  if (verbs.length === 0 && end.test(words)) return namedTask(words);
  return (verbs.length === 0 ? carried : verbs).flatMap((verb) =>
    task(verb, object, verbs.length === 0 ? `${verb}…${object}` : words),
  );
}

/** The tasks that a project's name speaks of: names end with what is done. */
export function tasksOfName(noun: string): readonly Task[] {
  return noun.split(lists).flatMap((clause) => namedTask(stripped(clause)));
}

/** The tasks of one clause: a verb holds for all things listed behind it. */
function tasksOfClause(clause: string): readonly Task[] {
  const out: Task[] = [];
  let carried: readonly string[] = [];
  let pending = "";
  for (const part of clause.split(lists)) {
    const words = stripped(`${pending}${part}`);
    // 新建、硬化道路: a verb alone waits for the thing.
    pending = lone.test(words) ? words : "";
    if (pending !== "") continue;
    const isCounted = /\d/.test(part.replace(dates, ""));
    out.push(...tasksOf(words, carried).map((one) => ({ ...one, isCounted })));
    const { verbs } = parted(words);
    if (verbs.length > 0) carried = verbs;
  }
  return out;
}

/** The tasks that a goal speaks of, each once, in its order. */
export function tasksOfGoal(goal: string): readonly Task[] {
  const all = clausesOf(goal).flatMap(tasksOfClause);
  return [...new Map(all.map((one) => [one.thing, one])).values()];
}
