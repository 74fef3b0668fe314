import { surnames } from "./surname-lexicon";

const label =
  /^(?:项目|单位|部门|财务|填报|分管|主管|直接|第一|具体|业务|资金|处室|科室|技术|评价|自评|绩效)*(?:负责人|责任人|联系人|填报人|填表人|经办人|审核人|复核人|制表人|审批人|评价人|承办人|主管领导|分管领导|法定代表人|法人代表|姓名)(?:姓名|签字|签章|签名)*$/;
const phoneLabel =
  /^(?:项目|单位|负责人|联系人|填报人|办公|固定|移动|手机)*(?:联系)?(?:电话|手机|手机号|电话号|联系方式|座机|传真|热线)(?:号码)?$/;
const organisation =
  /(?:局|厅|处|科|室|所|院|中心|部|委|办|站|公司|学校|中学|小学|大学|幼儿园|队|组|会|街道|镇|乡|村|社区|集团|医院|政府|单位|部门|股|馆|园|场|各|全体)$/;
const placeholder = /^(?:无|同上|待定|姓名|暂无|不详|负责人|联系人|签字|盖章|电话)$/;
/** Words of the next label, where an answer was left empty. */
const formWord =
  /项目|类型|属性|资金|金额|时间|日期|单位|地址|邮编|电话|编码|名称|指标|年度|预算|部门|起止|职务|得分|分值/;
const inText =
  /((?:项目|单位|部门|财务|填报)?(?:负责人|责任人|联系人|填报人|填表人|经办人|审核人|复核人|制表人|姓名)(?:\s*[(（]签[字章名][)）])?\s*[:：]\s*)([\p{Script=Han}](?:[ 　]?[\p{Script=Han}·]){1,3})(?![\p{Script=Han}])/gu;

const squeezed = (text: string): string => text.normalize("NFKC").replace(/[\s:：()（）、]/g, "");

/** True for a label behind which somebody's name stands. */
export function isNameLabel(text: string): boolean {
  return text.length <= 24 && label.test(squeezed(text));
}

/** True for a label behind which a telephone number stands. */
export function isPhoneLabel(text: string): boolean {
  return text.length <= 24 && phoneLabel.test(squeezed(text));
}

/** True for a label behind which a bank account stands. */
export function isAccountLabel(text: string): boolean {
  return text.length <= 24 && /(?:账|帐|卡)号(?:码)?$/.test(squeezed(text));
}

function isOneName(text: string): boolean {
  return (
    /^[\p{Script=Han}·]{2,5}$/u.test(text) &&
    !organisation.test(text) &&
    !placeholder.test(text) &&
    !formWord.test(text)
  );
}

/** True for a cell that holds one name or several, and nothing else. */
export function isNames(text: string): boolean {
  const names = text
    .trim()
    .split(/[、,，;；/\n]+|\s{2,}/)
    .map((name) => name.replace(/\s/g, ""))
    .filter((name) => name !== "");
  return names.length > 0 && names.every(isOneName);
}

const compound = surnames.filter((name) => name.length === 2);

/** 张三 → 张*, 欧阳修远 → 欧阳**. */
function maskName(name: string): string {
  const kept = compound.some((surname) => name.startsWith(surname)) && name.length > 2 ? 2 : 1;
  let seen = 0;
  return [...name].map((char) => (/\p{Script=Han}/u.test(char) && ++seen > kept ? "*" : char)).join("");
}

/** Hides each of the names in a cell that holds nothing else. */
export function maskNames(text: string): string {
  return text.replace(/[\p{Script=Han}·](?:[ 　]?[\p{Script=Han}·])*/gu, maskName);
}

/** Names behind a label in the same cell (`填报人：张三`). */
export function maskNamesInText(text: string): { readonly text: string; readonly names: readonly string[] } {
  const names: string[] = [];
  const masked = text.replace(inText, (whole, before: string, name: string) => {
    if (!isOneName(name.replace(/\s/g, ""))) return whole;
    names.push(name);
    return before + maskName(name);
  });
  return { text: masked, names };
}

/** Words that look like a name and are none, on forms like these. */
const ordinary =
  /成本|数量|质量|时效|金额|计划|项目|任务|方案|安全|常年|水利|方法|高效|高质|单位|经费|经济|社会|生态|满意|效益|资金|温度|程序|程度|全年|全部|全面|年度|完成|达成|及时|应急|优秀|良好|合格|合计|总分|平台|支出|双随机|明显|明确|常态|施工|时间|时限|万元|元|有效|有力|有所|有关|长期|长效|强化|应当|方便|和谐|成效|成果|党建|党员|师生|管理|相关|红色|谷物|种植|农|房屋|路灯|路面|车辆|文化|文明|雷达|水平|水质|安置|安排|计量|计算|阳光|江|河|湖|山|林业|林木|都|章程|经办|於|花卉|易地|易于|国家|国有|石油|池塘|游客|景区|居民|学校|学生|幼儿|党|团|别|项|个|次/;

/** True for a cell that may be somebody's name although no label says so: a person has to say. */
export function mayBeName(text: string): boolean {
  const name = text.trim().replace(/\s/g, "");
  if (!/^\p{Script=Han}{2,3}$/u.test(name) || ordinary.test(name) || organisation.test(name)) return false;
  return surnames.some((surname) => name.startsWith(surname) && name.length > surname.length);
}

/** Names that a running text says are persons' (`由张三同志负责`). */
export function mentionedNames(text: string): readonly string[] {
  return [
    ...text.matchAll(
      /(?:由|请|经|和|及|、|，|^)(\p{Script=Han}{2,3})(?:同志|局长|主任|科长|处长|书记|校长|院长|先生|女士)/gu,
    ),
  ].flatMap(([, name]) => (name !== undefined && mayBeName(name) ? [name] : []));
}
