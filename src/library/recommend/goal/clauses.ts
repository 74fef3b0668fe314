const sentences = /[。；;！!？?\n]|目标\d+[：:]?/;
const brackets = /[（(【[][^（）()【】[\]]*[）)】\]]/g;
/** Lists go on with the same verb; a comma, a colon or a new sentence ends it. */
const commas = /[，,：:]/;
const lists =
  /、|(?:以及|并且|和|(?<![惠涉普以])及(?!时|格)|(?<!参)与|暨)(?=\d|[^\d]{2,6}\d)|并(?=[\u4e00-\u9fa5]{3})/;

/** What a goal's clauses begin with and an indicator's name does not. */
const opening =
  /^(?:通过(?!率)|按照|根据|计划(?!生育|免疫)|预计|力争|确保|保证(?!金)|全年|年内|本年度?|每年|全[县市区镇乡村校]|全面|共计?|合计|总计|累计|完成(?!率|时)|实现(?!率)|达到|继续|做好|切实|认真|使(?!用)|将|对(?!象)|向|为|面向|用于|支付(?!率|及时)|其中|约(?!束)|新增加|至少|不少于|不低于|同时|(?:春节|国庆|中秋|汛期|汛|节|年底)前)+/;

/** Where something is done, ahead of what is done: 在7个林场和11个乡镇实施营造林. */
const where =
  /^在(?![建校岗职册编读园库院线]).{2,40}?(?=(?:实施|开展|新建|修建|建设|安装|种植|栽植|铺设|举办|设立)[\u4e00-\u9fa5\d])/;

/** A part of a goal, as it stands in a list of parts. */
export interface Part {
  readonly text: string;
  /** The parts before it in the same list: their verb holds for it, too. */
  readonly before: readonly string[];
}

/** The text of a goal with plain characters and without what brackets add. */
function plainGoal(goal: string): string {
  return goal
    .normalize("NFKC")
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(/[ \t\r“”"']+/g, "")
    .replace(brackets, "");
}

/** What goes on longer without a comma names no indicator any more. */
const longestClause = 200;

/** What stands between commas and full stops. */
export function clausesOf(goal: string): readonly string[] {
  return plainGoal(goal)
    .split(sentences)
    .flatMap((sentence) => sentence.replace(where, "").split(commas))
    .filter((clause) => clause !== "")
    .map((clause) => clause.slice(0, longestClause));
}

/** The parts of a clause that lists things: `修建道路3公里、渠道5公里`. */
export function partsOf(clause: string): readonly Part[] {
  const texts = clause.split(lists).filter((text) => text !== "");
  return texts.map((text, at) => ({ text, before: texts.slice(0, at) }));
}

/** True where a text only leads to what follows. */
export function isOpening(text: string): boolean {
  return text.replace(opening, "") === "";
}

/** A clause without the words that only lead to what it says. */
export function withoutOpening(clause: string): string {
  const rest = clause.replace(opening, "");
  return rest === "" ? clause : rest;
}
