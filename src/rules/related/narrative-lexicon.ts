/*
 * Words of goals and results (年度总体目标, 实际完成情况) that tell what a figure beside them is about.
 */

/** What there is already, was before, or belongs to another period or plan: no promise of this year. */
export const backgroundWords =
  /现有|共有|原有|已有|辖|总人口|常住|户籍|截至|目前|上年|去年|往年|历年|近年|同比|环比|以来|累计|总投资|总概算|总造价|估算|规划|期末|年末|十[二三四五]五|存量|基础上|位于|占地|全长/;

/** A clause about all of a place says what there is, unless something is done there. */
export const wholePlace = /全[县市区省]/;

/** A telephone number of a public service that names it: 12345热线, 120急救, 12348平台. */
export const serviceNumber =
  /^(?:1\d{2}|1[02]\d{3}|96\d{3})(?:政务|便民|公共|法律|急救|报警|举报|热线|平台|电话|指挥)/;

/** Right before a figure: where a change starts from. */
export const fromWords = /(?:由|从|较|比|原|自|每|按|超过?|第|达标线|标准为?|人均|户均|亩均|平均)$/;

/** In a report of results, before a figure that was only planned. */
export const plannedWords = /计划|目标|应|拟|任务|预期|年初|设定|批复/;

/** Begins a passage about a longer period. */
export const longPeriod =
  /^(?:\d+[.、])?(?:中期|长期|实施期|总体|项目总|三年|五年)(?:绩效)?(?:总体)?目标?[:(]|^中期|^长期/;

/** The label of a goal for the whole project, where another one is for the year: 项目总目标, 中期目标. */
export const longGoal = /项目总目标|^总目标|中期|长期|实施期/;

/** A clause about several years: 三年完成12处. */
export const severalYears = /^(?:计划|力争|争取|用|通过)?[两二三四五]年(?!级|制|期)/;

/** A clause about one year of several. */
export const eachYear = /[每逐]年|年均/;

/** Begins a passage about the year. */
export const thisYear = /^(?:\d+[.、])?(?:本?年度?|当年|20\d{2}年度?)(?:绩效)?(?:总体)?目标?[:(]|^年度/;

/** Deeds whose object a reviewer expects to find counted. */
export const countedDeeds =
  /(?:新建|改建|扩建|建设|建成|修建|兴建|购置|购买|采购|配备|改造|维修|修缮|举办|培训|编制|安装|铺设|更换)/;

/** What is done, as goals put it. */
export const deeds = new RegExp(
  `${countedDeeds.source}|完成|整修|更新|开展|组织|发放|补助|补贴|奖补|奖励|救助|资助|慰问|造林|种植|栽植|养护|治理|整治|修复|实施|检测|监测|抽检|巡查|宣传|演练|印制|印发|硬化|绿化|新增|扶持|打造|创建|完善|处理|清理|清运|拆除|征收|接种|筛查|体检|帮扶|聘用|招聘|招募|引进|选派|制定|出版|制作|拍摄|演出|承办|转化|推广|繁育|养殖|放流|疏浚|加固|打井|供水|建立|服务|受理|办理|办结|查处|调解|援助|审计|评审|调查|普查`,
);

/** Two characters that nearly every goal and every indicator share. */
export const emptyPairs: ReadonlySet<string> = new Set(
  "项目 工作 完成 建设 实施 开展 指标 目标 年度 情况 数量 质量 时效 成本 效益 社会 经济 管理 保障 服务 提高 提升 加强 促进 进行 达到 全面 有效 工程 资金 标准 人员 人数 次数 面积 里程 覆盖 及时 合格 满意 群众 对象 受益 发展 能力 水平 相关 全县 全区 全市 我县 我区 我市 本年 任务 计划 保证 确保 不断 进一 一步".split(
    " ",
  ),
);
