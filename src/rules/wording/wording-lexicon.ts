/*
 * Words by which the wording of names and targets is judged. Each list is a regular expression: its words stand between
 * bars. It says what they have in common; what follows from them is for the rules.
 */

/** A target made of nothing but these says nothing that could be checked: 效果明显, 有效提升, 按计划完成, 符合相关规定. */
export const emptyWords =
  "效果|成效|作用|影响力?|效益|经济|社会|生态|情况|水平|程度|能力|条件|质量|工作|任务|项目|目标|计划|服务|发展|管理|制度|规定|要求|" +
  "规范|标准|文件|政策|办法|相关|有关|实际|需要|需求|范围|进度|合同|时间|状况|环境|面貌|各项|本|年度|预期|良性|全部|整体|" +
  "明显|显著|显现|有效|进一步|不断|持续|可持续|稳步|逐步|逐年|大力|积极|较|很|更加?|充分|基本|一定|有所|日益|大幅度?|" +
  "切实|全面|广泛|长期|长远|深远|长效|得到|比较|非常|十分|极大|严格|按时|按期|按质|按量|保质|保量|按照?|依照|根据|符合|执行|" +
  "遵守|落实|达到|达|满足|实现|确保|保证|做好|抓好|继续|稳定|及时|适时|如期|尽快|即时|按需|合理|适当|适量|足额|若干|大量|多次|" +
  "部分|提升|提高|改善|改进|增强|加强|促进|推动|推进|优化|完善|保障|健全|巩固|建立|好转|良好|好|高|大|强|" +
  "正常|运转|运行|开展|已?完成|到位|合规|完整|上升|增加|增长|降低|下降|减少|减轻|扩大|缓解|发挥|顺利|有序|有力|平稳|安全|控制|" +
  "的|了|地|得|在|并|和|与|及|等|内|性|化|度|为|对|有";

/** A 时效 target that holds one of these is bound to the calendar, though it names no date. */
export const calendarWords =
  "年[底内终末]|月[底末内]|季[末度]|[上下]半年|[上中下]旬|当[年月季日天]|次[日月年]|每[年月季周日天]|按[年月季周日]|逐月|全[年天程]|[春夏秋冬]季|" +
  "汛期|节前|开学|学期|学年";

/** What stands in a cell whose figure is yet to come. */
export const undeterminedWords =
  "[暂尚]?(?:[不未]|无法)确定|待(?:确?定|明确|核[定实]|补充|填|统计)|未定|(?:项目)?实际值|" +
  "视情况而定|视实际情况.{0,4}|以实际.{0,6}为准|据实(?:填报|结算|列支|支付|测算)?";

/** An evaluation as a whole name, where the thing measured should stand. */
export const evaluationNames =
  "(?:效果|成效|作用|影响|效益|经济效益|社会效益|生态效益|成果)?(?:十分|非常|较为|比较|较|很)?(?:显著|明显|良好|较好|优良|突出|深远|有效)";

/** Marks of a name that speaks of what people think. */
export const opinionWords =
  "满意|认可|认同|投诉|信访|举报|评价|好评|差评|测评|口碑|美誉|信任|信赖|安全感|获得感|幸福感|归属感|体验|感受|感知|支持率|支持度|" +
  "接受度|知晓|反馈|意见|问卷|调查|表扬|点赞|赞誉|服务对象|受益者|不适用";

/** A name of money spent, not of what it bought. */
export const moneyNames =
  "(?:资金|经费|补助款|补贴款|工程款|专款)(?:金额|总额|总量|数额|额度|数量?|额)?|金额|(?:拨付|支付|下达|支出|安排|拨款|补助|补贴)(?:总?额|金额|数额)";

/** Where the money is itself the result: loans, sales, investment brought in. */
export const moneyResults =
  "贷|保费|保额|担保|保险|融资|投资|投入|引进|招引|引资|招商|带动|撬动|拉动|销售|销量|交易|成交|产值|产量|收入|营收|营业|消费|本金|利息|债|税|" +
  "出口|进口|贸易|外包|募集|筹集|筹措|节约|争取|追回|追缴|挽回|挽损|收缴|清收|清欠|化解|合同额|签约|增收|增加值|利润|理赔|赔付|罚没|查处|涉案|审减|核减";

/** Money, people and material put in. */
export const inputNames =
  "^(?:项目|工程)?投入(?!使用|运行|运营|运转|产出|生产|率|市场|比|营运|试)|^安排(?:项目|本级|财政|专项|补助|预算)*(?:资金|经费)|" +
  "^配备(?:工作|专职|项目)*人员(?:数量?)?$|^(?:申请|拨付|下达|下拨|使用)(?:财政|专项|补助|项目|预算)*(?:资金|经费)(?:总?额|金额|数额?)?$|" +
  "(?:资金|经费|人员|人力|财力|物力|物资|财政)投入(?:总?额|金额|总?量|数额?|人数|情况)?$";

/** Inputs of others that a project brings about are results. */
export const broughtInputs = "带动|撬动|拉动|引导|社会|企业|民间|研发|科技|研究|吸引|引进|增长";

/** What a unit does with its money: an output, not its effect. */
export const outputVerbs =
  "^(?:采购|购置|购买|新建|新增建设|建设|改造|改扩建|修建|修缮|扩建|翻修|安装|举办|组织|召开|培训(?!后)|印发|印制|制作|发放|" +
  "开展|完成|维修|维护|铺设|种植|栽植|拆除|编制|编印)";

/** A qualitative answer that can be checked: yes or no. */
export const yesNo = "是|否|有|无|已?建立|已?通过|未发生|不发生|无发生|没有|达标|合格";
