/*
 * Words that tell whether more or less of something is better, as they stand at the end of an indicator's name: 投诉办结率
 * is about 办结率, 能耗下降率 about 下降率. Each entry may be a regular expression.
 */

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** What a name may end with without saying anything of its own: the measure of the thing before it. */
export const measureWords = words(`
  发生 出现 产品 食品 事项 信访 导致 造成 引起 总 年均 平均 年度 全年 累计 责任 案件 事件 项目 贷款 人员 人口 行为 现象 问题 情况 程度 水平
  水体 点位 占比 占.{1,8}(?:比例|比重|比) 比例 比率 比重 概率 频率 频次 指数 指标 [人次件起例户处条项个头只座家所台辆栋宗批场]?数量? 天数 人次 金额 面积 范围 量 额 率
  度 值 性`);

/** Doing away with something, or doing something about it: more is better, whatever stands before. */
export const remedyWords = words(`
  下降 降低 降幅 减少 减排 减轻 减量 压减 压降 缩短 缩小 缩减 削减 节约 节省 节支 节能 消除 清零 清理 清除 化解 排除 排查
  处理 处置 处结 处治 办结 办理 办复 答复 回复 回访 受理 整改 整治 治理 修复 修缮 恢复 抢修 抢通 救治 治愈 救助 扑灭
  查处 查办 查明 查实 核查 侦破 破案 结案 结题 审结 调解 调处 追回 挽回 挽损 回收 收缴 清收 防治 防控 防范 预防 预警 监测
  监控 检出 发现 截获 识别 报告 报送 上报 应对 应急 演练 演习 宣传 培训 教育 检查 抽查 打击 责停 再就业 利用
  达标排放 达标 及时 完成 合格 保障 保学 签约 管理 服务 收治 满意 覆盖 知晓 落实 到位 准确 发放 奖励 提前`);

/** A name that begins so is about the deed, whatever it ends with: 查处违法行为起数. */
export const deedWords = words(`
  查处 查办 整治 改造 处置 处理 化解 调解 调处 消除 排查 整改 修复 救助 帮扶 慰问 拆除 办理 受理 办结 打击 侦破 治理 防治`);

/** Bad in themselves: the less the better when a name ends with one of them and its measure. */
export const adverseWords = words(`
  投诉 举报 信访 上访 重访 越级访 纠纷 争议 诉讼 败诉 复议撤销 差评 不满意 逾期 超期 超时 延期 延误 拖欠 欠薪 欠费 滞后
  迟到 晚点 事故 安全事件 重大事件 群体性事件 发案 犯罪 再犯 违法 违法占用耕地 违规 违纪 违约 冒领 套取 挪用 超标 超标排放
  超概 超编 超载 超员 差错 错误 误差 偏差 偏离 失误 误报 漏报 瞒报 误诊 遗漏 虚假 故障 瘫痪 宕机 中断 停电 停水 入侵 泄露
  泄漏 漏损 漏失 渗漏 损坏 破损 损毁 毁损 损失 损耗 浪费 变质 返工 退货 退兵 死亡 伤亡 伤残 受伤 致残 病死 发病 患病
  感染 近视 肥胖 缺陷 并发症 火灾 受灾 受害 受损 疫情 灾害 成灾 污染 黑臭 劣(?:v|V|五)类 失业 流失 辍学 失学 返贫 致贫
  贫困发生 空置 闲置 撂荒 弃耕 不良 坏账 代偿 危桥 危房 大班额 拥堵 扰民 隐患`);

/** Turns what follows into its opposite. */
export const negations = words(`不 未 未能 没有`);

/** Good in themselves; behind a negation they are adverse. */
export const meritWords = words(`
  按时 按期 合格 达标 及时 完成 整改 办结 处理 处置 合规 规范 到位 满意 执行 落实`);

/** Right before an adverse word these turn the name round or make it a yes/no matter: nothing is concluded. */
export const denialWords = words(`零 无 不 未 避免 杜绝 防止 遏制 防 抗`);

/** Growth; of something costly or bad, less of it is better. */
export const growthWords = words(`增长率 增长 增幅 增速 上升率 增加率`);

/** What grows at a cost. */
export const costlyWords = words(`成本 费用 支出 经费 债务 负债 能耗 排放 价格`);

/** Names ending so are better the less, without being bad. */
export const lessTails = words(`
  超支率 结余率 结转率 结转结余资金率 变动率 调整率 调整次数 追加率 变更率 变更次数 负债率 债务率 能耗 用电量 用水量
  耗水量 耗电量 排放量 浓度 贫困率 担保费率 贷款利率 等待时间 等候时间 响应时[间长限] 反应时间 到场时间 到达.{0,6}时间
  出动时间 出警时间 办理时[间长限] 办结时[间限] 审批时[间限] 处[理置]时[间长限] 修复时[间长限] 恢复时[间长限] 解决.{0,6}时[间限]
  报废率 成本率 救助时[间限] 出具时限 反馈时[间限] 答复时[间限] 维修时[间限] 调拨时限 停机时[间长] 平均住院日`);

/** Verbs before something bad: 挽回损失, 化解矛盾纠纷, 消除隐患. */
export const undoingVerbs = words(`
  抓获 挽回 追回 追缴 化解 消除 减少 降低 减轻 压减 清理 清偿 偿还 排除 排查 整治 查处 处置 调解 修复 弥补`);

/** Finding or taking in something bad: 查出安全隐患数 may be work done or a state of things. */
export const seekingVerbs = words(`
  发现 查出 查获 检出 检查 巡查 抽查 抽检 督查 暗访 核查 调查 审计 监测 预警 识别 收集 登记 接收 接待 接处 接办 转办 移交`);

/** Money spent: the less the better. */
export const costTails = words(`
  成本 成本.{0,6}(?:控制|概算|总额|金额|总量|数|额) 费用 费用(?:总额|金额|控制数?|控制额) 单价 造价 概算 总支出 项目支出
  (?:项目|工程|计划|建设|概算|总)投资额? 投资控制[数额]? 总投入 项目投入 (?:预算|概算|支出|造价|经费)控制[数额]? ^控制[数额] 三公经费.{0,4}
  公务接待费 公务用车.{0,6}费 因公出国.{0,6}费`);

/** Money brought in or saved: behind these words more is better. */
export const gainWords = words(`
  带动 撬动 拉动 吸引 引进 招引 引入 筹集 社会 民间 新增 完成 固定资产 落实 争取 节约 节省 减少 降低 研发 科研`);

/** 控制率 is a ceiling only of these; of a disease it is an achievement. */
export const ceilingOf = words(`成本 经费 三公 编制 人员`);

/** 控制率 and 比例 of money may be meant either way. */
export const moneyWords = words(`投资 支出 债务 价格 概算 预算 费 补助 补贴 贴息 资金 赔付`);

/** Names ending so fix a level or an agreed figure: neither more nor less is better by itself. */
export const neutralTails = words(`
  标准 定额 限额 利率 费率 价格 补助 补贴 经费 补偿 审减[率额] 核减[率额] 生师比 时间 时限 期限 周期 工期 日期 时点 时效 工资
  薪酬 待遇 奖励 奖补`);

/** Names ending so are better the more, although their last words say otherwise. */
export const moreTimeTails = words(`
  开放时[间长] 服务时[间长] 使用时[间长] 飞行时长 监测时[间长] 播出时[间长] 制作时长 培训时长`);

/** Names ending so are better the more. */
export const moreTails = words(`
  率 数 次 面积 里程 长度 规模 量 能力 收入 产值 产能
  增加值 [销售交易成交进出口零售发放]额 利润 税收 增收 收益 增速 增长 增幅 提升 提高 改善 覆盖 知晓度 知名度 美誉度 参与度
  认可度 认知度 信任度 满意度 满意程度 安全感 幸福感 获得感 学时 课时 年限 寿命 质保期 比例 占比 比重
  得分 水平 进度 有效性 稳定性 及时性 合规性 准确性 完整性`);

/** Rates that may exceed 100 %, or whose overfulfilment is no slip. */
export const unboundedTails = words(`
  增长率 增加率 提升率 提高率 增幅 变动率 调整率 控制率 下降率 降低率 降幅 减少率 节约率 节支率 压减率 压降率 毛入[学园]率
  增值率 收益率 回报率 利润率 周转率 费率 利率 汇率 负债率 债务率 审减率 核减率 拉动率 贡献率 放大率 杠杆率 产销率`);

/** Shares of a whole: above 100 % they are wrong. */
export const trueShareTails = words(`
  合格率 满意度 满意率 满意程度 覆盖率 覆盖面 及时率 准确率 正确率 达标率 知晓率 知晓度 通过率 出勤率 到课率 参训率 参会率 参与率
  优良率 优秀率 成活率 保存率 完好率 普及率 入学率 巩固率 升学率 就业率 参保率 签约率 接种率 建档率 筛查率 合规率
  规范率 公开率 公示率 办结率 处置率 处理率 整改率 查处率 破案率 结案率 检出率 修复率 正常率 在线率 亮灯率 准点率 落实率 受理率
  火化率 上岗率 持证率 按期率 按时率 准时率 真实率 有效率 占比 比重`);
