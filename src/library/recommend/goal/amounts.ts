import { unitNamed } from "../../../values/units";
import type { Kind } from "../../kinds";
import type { Part } from "./clauses";
import { isOpening, withoutOpening } from "./clauses";
import type { Promised } from "./promised";

const amount =
  /(?<![第\d.])(\d+(?:\.\d+)?)(余|多)?((?:[万亿千百])?(?:平方公里|平方米|立方米|公里|千米|米|公顷|亩|公斤|人次|家次|场次|批次|车次|人|名|户|家|所|台套|台|套|辆|件|份|册|场|次|期|处|座|条|项|个(?!工作日|百分点|月|小时)|村|吨|株|头|只|羽|盏|批|篇|床|张|间|栋|起|例|部|页|架|艘|眼|根|块|支(?!出|付)|种|天|年(?!度)|分(?!钟|之)))/;
const closing =
  /(?:(?:稳定|保持|控制)在|达到?|不少于|不低于|不小于|不超过|超过|约|共计?|至少|各|为|在|的|等|增加到?|(?:扩大|扩展|拓展|提高|提升|上升|增长)到|[>=≥])+$/;
/** Where the thing behind a figure ends and what is done with it begins. */
const deeds =
  /(?<=..)(?:正常|全年|完成|开展|进行|实施|发放|提供|并|用于|得到|享受|按|以|全部|均|落实|接受|参加|发展|改造|建设|安装|投用|使用|运行|运转|完工|通过|到位|和|(?<![惠涉普])及|(?<!参)与|任务|等|正|给予|补助|补贴|工资|薪酬|报酬).*$/;
const verb =
  /^(?:新建|改建|扩建|改扩建|改造|建设|建成|修建|修缮|维修|购置|采购|购买|更新|配备|发放|培训|举办|召开|组织|治理|处治|整治|种植|栽植|造林|铺设|硬化|安装|补助|补贴|资助|救助|慰问|奖补|检查|抽检|监测(?!设备|站|点|户|仪)|养护|管护|维护|保障|解决|组建|办理|接待|支持|扶持|带动|惠及|覆盖|服务(?!器|站|点|区|中心|平台)|储备|采集|编制|发布|清理|拆除|推广|运维|新增|引进|培育|招聘|聘用|帮扶|走访|创建|受理|查处|建|修|购|造|种)/;

/** The measure that a unit asks for behind a thing. */
const measures: readonly (readonly [RegExp, string])[] = [
  [/平方公里|平方米|公顷|亩/, "面积"],
  [/公里|千米/, "里程"],
  [/立方米/, "容积"],
  [/米$/, "长度"],
  [/公斤|吨/, "数量"],
  [/批/, "批次"],
  [/人次/, "人次"],
  [/家次/, "家次"],
  [/车次/, "车次"],
  [/人|名/, "人数"],
  [/户/, "户数"],
  [/场/, "场次"],
  [/次$/, "次数"],
  [/期/, "期数"],
  [/种$/, "种类"],
  [/天$/, "天数"],
];
const isName = /^[\u4e00-\u9fa5A-Za-z]{2,14}$/;
const unsound =
  /形式|方式|不|率|上年|同比|以上|日前|月底|一般|^(?:每|按|其|该|各|资金|投入)|每[人生户天月年]|(?:得|被|(?<![基场绿林耕草湿用土工营园山])地|了)$|工作日/;
const endsWithMeasure = /(?:面积|里程|长度|容积|数|量|人次|批次|场次|规模|得分|年限|天数)$/;
const ways = /[国省县乡]道|干线|道路|公路|路段|线路|步道|里程|运营|巷道|村道/;
const holds = /池|罐|仓|库|箱|窖|坝/;

/** A verb alone, as in `处治8公里`, is about what the whole text is about. */
function measureFor(unit: string, subject: string, text: string): string {
  const measure = measures.find(([pattern]) => pattern.test(unit))?.[1] ?? "数量";
  if (measure === "容积") return holds.test(subject) ? measure : "方量";
  const about = subject.replace(verb, "") === "" ? text : subject;
  return measure === "里程" && !ways.test(about) ? "长度" : measure;
}

const isGain = /(?:增产|增收)$/;

/** 农户 + 户数 is 农户数; what ends with a measure needs none. */
function nameOf(subject: string, measure: string): string {
  if (endsWithMeasure.test(subject)) return subject;
  if (isGain.test(subject)) return `${subject}量`;
  if (measure === "户数" && subject.endsWith("户")) return `${subject}数`;
  if (measure === "人数" && subject.endsWith("人员")) return `${subject}数`;
  if (measure === "种类" && subject.endsWith("种类")) return subject;
  return `${subject}${measure}`;
}

/** The verb that a list began with holds for its later parts: `修建道路3公里、渠道5公里`; 造林1.2万亩 names no thing behind it. */
function carriedVerb(thing: string, before: readonly string[]): string {
  const first = withoutOpening(before[0] ?? "");
  const found = verb.exec(first)?.[0] ?? "";
  const isOwn =
    verb.test(thing) || endsWithMeasure.test(thing) || thing.length > 6 || /防治|培训|养殖|种植/.test(thing);
  return isOwn || !/[\u4e00-\u9fa5]/.test(first.slice(found.length).replace(amount, "")) ? "" : found;
}

/** Whose the things behind a figure are: 市档案馆5个库房 are 库房. */
const owner = /(?:馆|院|校|所|局|中心|公司|政府|[县市区乡镇村])$/;

/** Words that lead to a figure whose thing stands behind it: `对符合要求的12个小区`. */
const leading = /(?:的|(?<!面)对|向|给)$/;
/** Which ones, ahead of what they are: 符合条件的车辆. */
const which = /^(?:符合|遭遇|遭受|需要|享受|具备|满足|从事|参加|患有?)[^的]{1,12}的/;
/** What is done to them: 车辆进行报废更新 is 车辆报废更新. */
const treated = /^([\u4e00-\u9fa5]{2,8}?)(?:进行|实施|开展|给予)([\u4e00-\u9fa5]{2,4}?)(?:工作)?$/;

/** Of a list only what all of it is: DR、彩超等设备 are 设备; behind 等 (\u7b49) stands no other. */
const listed = /^.*等(?=[\u4e00-\u7b48\u7b4a-\u9fa5]{2,}$)/;

function thingBehind(after: string): string {
  const named = after.replace(which, "");
  const [, thing = "", done = ""] = treated.exec(named) ?? [];
  return thing === "" ? "" : `${thing}${done}`;
}

function thingOf(before: string, after: string): string {
  const isLed = leading.test(before);
  const whole = isLed ? thingBehind(after) : "";
  return whole === "" ? namedThing(isLed ? "" : before, isLed ? after.replace(which, "") : after) : whole;
}

function namedThing(before: string, after: string): string {
  const led = withoutOpening(before)
    .replace(/^.*带来/, "")
    .replace(closing, "")
    .replace(listed, "")
    .replace("全年", "");
  const ahead = isOpening(led) ? "" : led;
  const found = verb.exec(ahead)?.[0] ?? "";
  const behind = after
    .replace(/^(?:以上|左右|以内|以下|余|的|\d+周?岁(?:及?以[上下])?)+/, "")
    .replace(/(?:的|\d).*$/, "")
    .replace(deeds, "");
  const noun = /^[\u4e00-\u9fa5]{2,10}$/.test(behind) ? behind : "";
  const isOwner = found === "" && owner.test(ahead) && /^[\u4e00-\u9fa5]{2}/.test(behind);
  return ahead === "" || ahead === found || isOwner ? `${found}${noun}` : ahead;
}

const effects = /惠及|受益|带动|覆盖|受保护|受众|吸纳/;

/** How long something holds or is open: only where the words say so. */
function lasting(subject: string, unit: string): Kind | null {
  if (unit === "年") return /年限$/.test(subject) ? "可持续" : null;
  return unit === "分" && !/得分$/.test(subject) ? null : unit === "分" ? "质量" : "数量";
}

/** `29条169公里`: the same thing in another measure. */
function besides(text: string): string | null {
  const [first = ""] = amount.exec(text) ?? [];
  const end = text.indexOf(first) + first.length;
  return first !== "" && /^[共计约、]{0,2}\d/.test(text.slice(end))
    ? `${text.slice(0, text.indexOf(first))}${text.slice(end).replace(/^[共计约、]+/, "")}`
    : null;
}

/** What a part promises: `养护农村公路12条892公里` is 养护农村公路数量 ≥12条 and 养护农村公路里程 ≥892公里. */
export function promisedAmounts(part: Part, whole: string): readonly Promised[] {
  const promised = promisedAmount(part, whole);
  const other = besides(part.text);
  const more = other === null ? [] : promisedAmounts({ ...part, text: other }, whole);
  return promised ? [promised, ...more] : more;
}

/** 结算…3个项目尾款: projects are counted by what is settled about them. */
const settled = /结算|清偿|兑付/;
const ofProjects = /^项目([\u4e00-\u9fa5]{2,8})$/;

function settledProjects(after: string, before: readonly string[]): string {
  const [, what = ""] = ofProjects.exec(after) ?? [];
  const [done = ""] = settled.exec(before[0] ?? "") ?? [];
  return what === "" || done === "" ? "" : `${what}${done}项目`;
}

function promisedAmount({ text, before }: Part, whole: string): Promised | null {
  const match = amount.exec(text);
  const [words = "", figure = "", , unit = ""] = match ?? [];
  if (!match || unitNamed(unit.replace(/^[万亿千百]/, "")) === undefined) return null;
  const after = text.slice(match.index + words.length);
  if (after.startsWith("/")) return null;
  const ahead = text.slice(0, match.index);
  const thing = thingOf(ahead, after);
  const named = `${carriedVerb(thing, before)}${thing}`.replace(/^惠及/, "受益");
  const subject = settledProjects(after, before) || named;
  const kind = lasting(subject, unit);
  if (kind === null || !isName.test(subject) || unsound.test(subject)) return null;
  const isMost = /不超过|控制在/.test(ahead) || /^(?:以内|以下)/.test(after);
  return {
    name: nameOf(subject, measureFor(unit, subject, whole)),
    kind: isGain.test(subject) ? "经济效益" : effects.test(subject) ? "社会效益" : kind,
    sample: `${isMost ? "≤" : "≥"}${figure}${unit}`,
  };
}
