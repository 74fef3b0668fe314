/*
 * Words that tell whether more or less of something is better, as they stand at the end of an indicator's name: 投诉办结率
 * is about 办结率, 能耗下降率 about 下降率. Each list is a regular expression: its words stand between bars.
 */

/** What a name may end with without saying anything of its own: the measure of the thing before it. */
export const measureWords =
  "发生|出现|产品|食品|事项|信访|导致|造成|引起|总|年均|平均|年度|全年|累计|责任|案件|事件|项目|贷款|人员|人口|行为|现象|问题|情况|程度|水平|" +
  "水体|点位|占比|占.{1,8}(?:比例|比重|比)|比例|比率|比重|概率|频率|频次|指数|指标|[人次件起例户处条项个头只座家所台辆栋宗批场]?数量?|天数|人次|金额|面积|范围|量|额|率|" +
  "度|值|性";

/** Doing away with something, or doing something about it: more is better, whatever stands before. */
export const remedyWords =
  "下降|降低|降幅|减少|减排|减轻|减量|压减|压降|缩短|缩小|缩减|削减|节约|节省|节支|节能|消除|清零|清理|清除|化解|排除|排查|" +
  "处理|处置|处结|处治|办结|办理|办复|答复|回复|回访|受理|整改|整治|治理|修复|修缮|恢复|抢修|抢通|救治|治愈|救助|扑灭|" +
  "查处|查办|查明|查实|核查|侦破|破案|结案|结题|审结|调解|调处|追回|挽回|挽损|回收|收缴|清收|防治|防控|防范|预防|预警|监测|" +
  "监控|检出|发现|截获|识别|拆除|报告|报送|上报|应对|应急|演练|演习|宣传|培训|教育|检查|抽查|打击|责停|再就业|利用|" +
  "达标排放|达标|及时|完成|合格|保障|保学|签约|管理|服务|收治|满意|覆盖|知晓|落实|到位|准确|发放|奖励|提前";

/** A name that begins so is about the deed, whatever it ends with: 查处违法行为起数. */
export const deedWords =
  "查处|查办|整治|改造|处置|处理|化解|调解|调处|消除|排查|整改|修复|救助|帮扶|慰问|拆除|办理|受理|办结|打击|侦破|治理|防治";

/** Bad in themselves: the less the better when a name ends with one of them and its measure. */
export const adverseWords =
  "投诉|举报|信访|上访|重访|越级访|纠纷|争议|诉讼|败诉|复议撤销|差评|不满意|逾期|超期|超时|延期|延误|拖欠|欠薪|欠费|滞后|" +
  "迟到|晚点|事故|安全事件|重大事件|群体性事件|发案|犯罪|再犯|违法|违法占用耕地|违规|违纪|违约|冒领|套取|挪用|超标|超标排放|" +
  "超概|超编|超载|超员|差错|错误|误差|偏差|偏离|失误|误报|漏报|瞒报|误诊|遗漏|虚假|故障|瘫痪|宕机|中断|停电|停水|入侵|泄露|" +
  "泄漏|漏损|漏失|渗漏|损坏|破损|损毁|毁损|损失|损耗|浪费|变质|返工|退货|退兵|死亡|伤亡|伤残|受伤|致残|病死|发病|患病|" +
  "感染|近视|肥胖|缺陷|并发症|火灾|受灾|受害|受损|疫情|灾害|成灾|污染|黑臭|劣(?:v|V|五)类|失业|流失|辍学|失学|返贫|致贫|" +
  "贫困发生|空置|闲置|撂荒|弃耕|不良|坏账|代偿|危桥|危房|大班额|拥堵|扰民|隐患|爆管|漏水|欺凌|中毒|违建|鼠害|负担|" +
  "荒漠化|沙化|负面报道|负面舆情|舞弊|案件发生";

/** Turns what follows into its opposite. */
export const negations = "不|未|未能|没有";

/** Good in themselves; behind a negation they are adverse. */
export const meritWords = "按时|按期|合格|达标|及时|完成|整改|办结|处理|处置|合规|规范|到位|满意|执行|落实";

/** Right before an adverse word these turn the name round or make it a yes/no matter: nothing is concluded. */
export const denialWords = "零|无|不|未|避免|杜绝|防止|遏制|防|抗";

/** Growth; of something costly or bad, less of it is better. */
export const growthWords = "增长率|增长|增幅|增速|上升率|增加率";

/** What grows at a cost. */
export const costlyWords = "成本|费用|支出|经费|债务|负债|能耗|排放|价格";

/** Names ending so are better the less, without being bad. */
export const lessTails =
  "(?<![未无零])(?:超支|结余|结转|结余资金|变动|调整|追加|变更|负债|债务|贫困|担保费|贷款利|报废|成本|差异|沉淀|离职|缺勤|改判|重审|" +
  "错案|复发|复吸|再入院|再手术|流产|漏检|漏诊|漏管|脱管|次品|抛荒|超限|空岗|作废|退件|[病虫]害发生)率|" +
  "(?:调整|变更)次数|[水电煤能]耗|(?:[用耗][水电]|排放|[肥药][施使]?用)量|浓度|(?<!中)[药耗材]占比|(?:住院|[办审]理|审批)天数|[用耗]时|" +
  "(?:等[待候]|响应|反应|到场|到达.{0,6}|出[动警]|办[理结]|审批|处[理置]|修复|恢复|解决.{0,6}|救助|出具|反馈|答复|维修|调拨|停机|清[运理])时[间长限]|" +
  "平均住院日";

/** Verbs before something bad: 挽回损失, 化解矛盾纠纷, 消除隐患. */
export const undoingVerbs =
  "抓获|挽回|追回|追缴|化解|消除|减少|降低|减轻|压减|清理|清偿|偿还|排除|排查|整治|查处|处置|调解|修复|弥补";

/** Finding or taking in something bad: 查出安全隐患数 may be work done or a state of things. */
export const seekingVerbs =
  "发现|查出|查获|检出|检查|巡查|抽查|抽检|督查|暗访|核查|调查|审计|监测|预警|识别|收集|登记|接收|接待|接处|接办|转办|移交";

/** Money spent: the less the better. */
export const costTails =
  "成本|成本.{0,6}(?:控制|概算|总额|金额|总量|数|额)|费用|费用(?:总额|金额|控制数?|控制额)|单价|造价|概算|总支出|项目支出|" +
  "(?:项目|工程|计划|建设|概算|总)投资额?|投资控制[数额]?|总投入|项目投入|(?:预算|概算|支出|造价|经费)控制[数额]?|^控制[数额]|三公经费.{0,4}|" +
  "公务接待费|会议费|办公费|公务用车.{0,6}费|因公出国.{0,6}费";

/** Money brought in or saved: behind these words more is better. */
export const gainWords =
  "带动|撬动|拉动|吸引|引进|招引|引入|筹集|社会|民间|新增|完成|固定资产|落实|争取|节约|节省|减少|降低|研发|科研";

/** 控制率 is a ceiling only of these; of a disease it is an achievement. */
export const ceilingOf = "成本|经费|三公|编制|人员";

/** 控制率 and 比例 of money may be meant either way. */
export const moneyWords = "投资|支出|债务|价格|概算|预算|费|补助|补贴|贴息|资金|赔付";

/** Names ending so fix a level or an agreed figure: neither more nor less is better by itself. */
export const neutralTails =
  "标准|定额|限额|利率|费率|价格|补助|补贴|经费|补偿|审减[率额]|核减[率额]|[师生]{2}比|时间|时限|期限|周期|工期|日期|时点|时效|工资|" +
  "薪酬|待遇|奖励|奖补";

/** Names ending so are better the more, although their last words say otherwise. */
export const moreTimeTails = "(?:开放|服务|使用|飞行|监测|播出|制作|培训)时[间长]";

/** Names ending so are better the more. */
export const moreTails =
  "率|数|次|面积|里程|长度|规模|量|能力|收入|产值|产能|" +
  "增加值|[销售交易成交进出口零售发放]额|利润|税收|增收|收益|增速|增长|增幅|提升|提高|改善|覆盖|知晓度|知名度|美誉度|参与度|" +
  "认可度|认知度|信任度|满意度|满意程度|安全感|幸福感|获得感|学时|课时|年限|寿命|质保期|比例|占比|比重|" +
  "得分|水平|进度|有效性|稳定性|及时性|合规性|准确性|完整性";

/** Rates that may exceed 100 %, or whose overfulfilment is no slip. */
export const unboundedTails =
  "[增降]幅|(?:增长|增加|提升|提高|变动|调整|控制|下降|降低|减少|节约|节支|压减|压降|毛入[学园]|增值|收益|回报|利润|周转|费|利|汇|负债|债务|审减|核减|拉动|贡献|放大|杠杆|产销)率";

/** Shares of a whole: above 100 % they are wrong. */
export const trueShareTails =
  "(?:满意|知晓)度|满意程度|覆盖面|占比|比重|" +
  "(?:合格|满意|覆盖|及时|准确|正确|达标|知晓|通过|出勤|到课|参[训会与]|优[良秀]|成活|保存|完好|普及|入学|巩固|升学|就业|参保|签约|接种|建档|筛查|合规|规范|公[开示]|办结|处[置理]|整改|查处|破案|结案|检出|修复|正常|在线|亮灯|准点|落实|受理|火化|上岗|持证|按期|按时|准时|真实|有效)率";
