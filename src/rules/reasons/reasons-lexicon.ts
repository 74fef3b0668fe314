/*
 * Words of reasons and of what became of a goal, as regular expressions.
 */

/** Written where a reason belongs, without being one; 同上 is the one above. */
export const hollowReason =
  /^(?:(?:暂?无|没有|不存在)(?:偏差|原因)?|(?:已|按计划|按要求|全部|基本)*(?:完成|达[标成到]|实现)(?:目标|任务|预期(?:指标)?)?|正常|良好|合格|符合(?:要求)?|是|否|不适用|无未完成事项|详?见附件)+$/;

/** Says that something was not done, or not in time. */
export const failure =
  /未完成|未能完成|未全部完成|未达到|未达成|未达标|没有完成|没有达到|尚未(?:完成|开工|启动|建成|验收)|未按[期时]|未如期|未按计划|完成不足|进度缓慢|工期延误|延期|滞后/;

/** Says that it was not so: 无未完成事项, 避免延期. */
export const noFailure =
  /(?:无|没有|不存在|不会|未发现|未出现|未发生|避免|防止|杜绝|克服|减少|如有)[^，,。；;]{0,6}?(?:未完成|未达到|未达标|未按[期时]|延期|滞后|延误)/g;

/** Speaks of other years, or of money, not of what the row reports. */
export const elsewhere =
  /上年|去年|上一年|以前年度|往年|历年|前期|资金|款|支付|拨付|结算|决算|报账|审计|执行率|执行进度/;

/** Announces what will be done about it. */
export const measure =
  /下一?步|今后|以后|后续|将|拟|明年|下年|次年|来年|措施|改进|整改|加强|加大|加快|加紧|强化|深化|完善|健全|优化|提高|提升|推进|推动|督促|督办|协调|对接|争取|尽快|尽早|及时|继续|持续|建议|建立|落实|确保|严格|严控|规范|合理|科学|精准|统筹|细化|提前|增加|调整|安排|跟踪|预留|补足|补齐|做好|拓展|扩大|注重|重视|力争|列入|改[为由按用]|约谈|已[加安补]|更换|增[设派]|错峰|清退/;

/** Causes that can stand behind anything. */
export const generalCause =
  /疫情|政策|文件|上级|规定|要求|调整|变更|变化|资金|经费|预算|财政|拨付|支付|招标|采购|中标|合同|审批|审核|手续|征地|拆迁|天气|气候|降雨|汛|灾|材料|涨价|价格|市场|人员|人手|人力|机构|改革|年初|年度|计划|目标|指标|任务|预[计估]|完成|返工|整改|测算|统计|口径|数据|时间|工期|进度|施工|工程|项目|工作|单位|部门|部分|个别|少数|宣传|认识|意识|重视|管理|制度|流程|协调|沟通|配合|需求|申请|报名|自愿|实际|客观|主观|原因|影响|问题|不足|不够|扣|节约|结余/;

/** What a text about the goal's completion may consist of without saying anything. */
export const emptyWords =
  /目前|本项目|项目|单位|全部|全面|均|都|已经|已|基本|按时|按期|按照|按|如期|圆满|顺利|较好|很好|地|计划|年度|全年|年初|预期|预定|既定|设定|总体|绩效|本年度|本年|当年|各项|所有|工作|任务|目标|指标|要求|情况|良好|正常|完成|达成|达到|达标|实现|执行|落实|开展|率|值|程度|为|的|了|相同|一致|同|与|和|左|上|前述|以上|是|较|预算|(?:100|1)(?:\.0+)?[%％]?|百分之百/g;

/** A template's own hint left standing. */
export const templateHint =
  /对照.{0,8}目标.{0,4}说明|(?:限|不超过|以内?)\d{1,5}字|(?<!\d)\d{1,5}字(?:以内|左右|内)|^[（(](?:请|应|需)?(?:填写|简述|简要|说明)|请填写|请简要/;

/** The words of a text alone. */
export function withoutMarks(text: string): string {
  return text.replace(/[\s，,。；;、.:：!！]+/g, "");
}
