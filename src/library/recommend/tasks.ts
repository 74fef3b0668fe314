/** Something a project does, as its name or goal says it: `采购发放原原种` is 原原种采购 and 原原种发放. */
export interface Task {
  /** The thing with what is done to it, as a measure takes it. */
  readonly thing: string;
  /** The expenditure type whose measures fit. */
  readonly type: string;
  /** The words it was read from. */
  readonly from: string;
}

/** What money is spent on doing, by expenditure type. */
const deeds: Readonly<Record<string, readonly string[]>> = {
  工程建设: ["新建", "改建", "扩建", "建设", "建成", "修建", "铺设", "硬化", "安装", "治理"],
  修缮改造: ["维修", "修缮", "改造", "装修", "加固", "修复", "翻新"],
  设备购置: ["购置", "采购", "购买", "更新", "配备"],
  补贴发放: ["发放", "补助", "补贴", "资助", "救助"],
  奖励奖补: ["奖励", "奖补"],
  帮扶与慰问: ["慰问", "帮扶"],
  培训: ["培训", "轮训"],
  宣传: ["宣传"],
  监测检测: ["监测", "检测", "抽检", "检验", "防治"],
  检查执法: ["检查", "执法", "巡查", "督查", "整治"],
  日常养护管护: ["养护", "管护", "保洁", "清扫", "清运", "维护"],
  信息化运维: ["运维"],
  租赁: ["租赁", "租用"],
  课题研究与规划编制: ["调查", "普查", "编制", "研究", "评估", "设计", "勘察"],
  委托与购买服务: ["委托", "外包"],
  工程尾款与合同结算: ["结算", "清偿"],
};

const typeOf = new Map(
  Object.entries(deeds).flatMap(([type, words]) => words.map((word) => [word, type] as const)),
);
const deed = [...typeOf.keys()].map((word) => (word === "建成" ? "建成(?!区)" : word)).join("|");
const front = new RegExp(`^(?:${deed})+`);
const lone = new RegExp(`^(?:${deed})$`);
const end = new RegExp(`(?:${deed})$`);
const each = new RegExp(deed, "g");

const sentences = /[。；;！!]/;
const clauses = /[，,、：:（）()\s]|以及|并且|同时|其中|和|(?<![惠涉普])及|与|并|暨/;
const figures =
  /[约达共计近超]*\d+(?:\.\d+)?[余多]?[万亿千百]?(?:平方公里|平方米|立方米|公里|千米|米|公顷|亩|%|人次|人|名|户|家|所|台套|台|套|辆|件|份|册|场次|场|次|期|处|座|条|项|个|村|吨|株|头|只|盏|批|篇|床|张|间|栋|起|例|元)?(?:以上|左右)?/g;
const opening =
  /^(?:通过|按照|根据|全年|本年度?|年内|年底前|完成|实现|继续|做好|确保|用于|支付|开展|组织|实施|进行|推进|加强|规范|保障|落实|每年|对|将|为)+/;
const closing = /(?:等)?(?:工作|项目|任务|资金|经费|费用|费|使用|等)$/;
/** What is built of these has neither area nor acceptance. */
const abstract =
  /体系|能力|队伍|制度|机制|作风|效能|文明|文化|组织|思想|品牌|信用|环境|水平|服务|工作|质量|条件|问题|情况/;
const noThing = /资金|经费|费用|预算|面积|数量|里程|人数/;
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
  return clause.replace(figures, "").replace(opening, "").replace(closing, "");
}

function isThingOf(words: string): boolean {
  return isThing.test(words) && !abstract.test(words) && !noThing.test(words);
}

/** A clause that ends with what is done: 残疾人托养中心建设. */
function namedTask(words: string): readonly Task[] {
  const verb = end.exec(words)?.[0] ?? "";
  const type = typeOf.get(verb);
  const isNamed = type !== undefined && isThingOf(words.slice(0, -verb.length));
  return isNamed ? [{ thing: words, type, from: words }] : [];
}

function tasksOf(words: string, carried: readonly string[]): readonly Task[] {
  const { verbs, object } = parted(words);
  if (verbs.length === 0 && end.test(words)) return namedTask(words);
  if (!isThingOf(object)) return [];
  return (verbs.length === 0 ? carried : verbs).map((verb) => ({
    thing: object.endsWith(verb) ? object : `${object}${verb}`,
    type: typeOf.get(verb) ?? "",
    from: verbs.length === 0 ? `${verb}…${object}` : words,
  }));
}

/** The tasks that a project's name speaks of: names end with what is done. */
export function tasksOfName(noun: string): readonly Task[] {
  return noun.split(clauses).flatMap((clause) => namedTask(stripped(clause)));
}

/** The tasks of one sentence: a verb holds for all things listed behind it. */
function tasksOfSentence(sentence: string): readonly Task[] {
  const out: Task[] = [];
  let carried: readonly string[] = [];
  let pending = "";
  for (const clause of sentence.split(clauses)) {
    const words = stripped(`${pending}${clause}`);
    // 新建、硬化道路: a verb alone waits for the thing.
    pending = lone.test(words) ? words : "";
    if (pending !== "") continue;
    out.push(...tasksOf(words, carried));
    const { verbs } = parted(words);
    if (verbs.length > 0) carried = verbs;
  }
  return out;
}

/** The tasks that a goal speaks of, each once, in its order. */
export function tasksOfGoal(goal: string): readonly Task[] {
  const all = goal.normalize("NFKC").split(sentences).flatMap(tasksOfSentence);
  return [...new Map(all.map((task) => [task.thing, task])).values()];
}
