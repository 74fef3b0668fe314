import { describe, expect, test } from "vitest";
import { directionOf, isAdverse } from "../../src/form/direction";
import { isBoundedRate, isSatisfaction, isTotalCost, isTrueShare } from "../../src/form/name-kinds";
import { plainName } from "../../src/form/plain-name";
import type { Operator } from "../../src/values/value";

function list(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

const more = list(`
  投诉办结率 达标排放率 能耗下降率 血压控制率 病虫害控制率 矛盾纠纷调解率 失业人员再就业率 故障修复率 隐患整改率 事故处理率 成本节约率
  支出进度 年减排量 农药用量较上年减少 案件结案率 疫情处置及时率 不合格食品核查处置率 进口食品不合格检出率 受灾群众救助人次
  查处交通违法行为起数 建设用地减少面积 黑臭水体消除数量 死亡率下降幅度 违约金收缴率 培训人数 新建道路里程 政策知晓率 群众满意度
  免费开放天数 粮食产量 带动农户增收 适龄残疾儿童义务教育控辍保学率 火灾扑灭率 传染病及突发公共卫生事件报告数 工程验收合格率 发放及时性
  指标1：受益人口数 降低能耗 减少农药用量 压缩审批天数 中药占比 草原鼠害防治面积 违法建筑拆除面积 减轻群众负担 ★★★农村低保发放人数(按月平均)(≥**人) 受益贫困人口数≥80人 (1)参训率 糖尿病随访控制数 荒漠化治理面积 戒断三年未复吸率 舆情事件处置率 病虫害防治面积 其中：举办活动场次 造林面积（亩）`);

const less = list(`
  逾期贷款率 投诉数量 安全事故发生次数 孕产妇死亡率 群众上访人次 预算控制数 项目成本超支率 成本控制率 公用经费控制率 三公经费控制率
  在职人员控制率 编制控制率 资产负债率 结转结余率 预算调整率 设备故障率 信息差错率 不合格产品比例 补贴发放不及时次数 未办结信访件数
  人员伤亡事故 城镇失业率 学生辍学率 森林火灾受害面积 供水管网漏损率 重污染天数 劣Ⅴ类水体比例 响应时间 故障平均修复时间 办理时限
  抽检不合格率 安全隐患数量
  平均住院天数 案件平均审理天数 故障修复用时 垃圾清运时长 单位产品水耗 化肥施用量 药占比 职工离职率 学生课业负担 食物中毒事件发生数 供水管网爆管次数
  荒漠化面积 刑事案件发生率 病虫害发生率 负面舆情数 错案率 再入院率 道路超限率 耕地抛荒率
  单位能耗 控制数 经费控制数 二氧化硫排放量 项目总投资 单位成本 办公所需成本 三公经费变动率 财政支出增长率 贫困发生率 公务接待费`);

const unknown = list(`
  补助标准 生均公用经费基准定额 完成时间 租赁期限 贴息利率 小学生师比 师生比 零投诉率 无安全事故发生 带动社会投资 评审审减率
  发现问题隐患数量 查出安全隐患数 接收群众投诉数量 抽查不合格产品数 接待信访人次
  投资控制率 地质灾害隐患点数量 维修费占成本比例 做好辖区河道保洁`);

describe("directionOf reads the end of the name", () => {
  test.each(more)("%s: more", (name) => expect(directionOf(name)).toBe("more"));
  test.each(less)("%s: less", (name) => expect(directionOf(name)).toBe("less"));
  test.each(unknown)("%s: unknown", (name) => expect(directionOf(name)).toBe("unknown"));
  test("an empty name is unknown", () => expect(directionOf("")).toBe("unknown"));
});

describe("the operator in the cell beats the name", () => {
  const table: readonly (readonly [string, Operator, string])[] = [
    ["投诉数量", "≥", "more"],
    ["培训人数", "≤", "less"],
    ["培训人数", "<", "less"],
    ["补助标准", ">", "more"],
    ["培训人数", "=", "more"],
    ["事故起数", "=", "less"],
    ["误差率", "±", "less"],
  ];
  test.each(table)("%s %s: %s", (name, operator, direction) =>
    expect(directionOf(name, operator)).toBe(direction),
  );
});

test("white space, line breaks and full-width signs in a name change nothing", () => {
  expect(directionOf("投 诉\n办结率")).toBe("more");
  expect(directionOf("指标２：安全事故 起数（起）")).toBe("less");
});

test("a cell full of text costs no time", () => {
  const started = performance.now();
  for (const name of ["投诉" + "数量".repeat(8000) + "甲", "（".repeat(16000), "★".repeat(32000)])
    directionOf(name);
  expect(performance.now() - started).toBeLessThan(200);
});

describe("plainName", () => {
  test.each([
    ["指标1：培训人数(人)", "培训人数"],
    ["★★★农村低保标准(≥**元/人·月)", "农村低保标准"],
    ["受益建档立卡贫困人口数≥**人", "受益建档立卡贫困人口数"],
    ["（一）道路硬化", "道路硬化"],
    ["3.发放资料份数", "发放资料份数"],
    ["12350举报奖励次数", "12350举报奖励次数"],
    ["0-6岁儿童健康管理数", "0-6岁儿童健康管理数"],
    ["其中：大棚蔬菜", "大棚蔬菜"],
    ["2022年全年", "2022年全年"],
    ["≥360天服务读者", "≥360天服务读者"],
  ])("%s → %s", (name, plain) => expect(plainName(name)).toBe(plain));
});

describe("isAdverse", () => {
  test.each(list("逾期件数 投诉数量 安全事故起数 不合格率 补贴发放不及时次数 指标1：差错率"))(
    "%s",
    (name) => {
      expect(isAdverse(name)).toBe(true);
    },
  );
  test.each(
    list("投诉办结率 事故应急演练次数 单位成本 结余率 培训人数 零投诉率 失业人员再就业人数 隐患整改率"),
  )("not %s", (name) => {
    expect(isAdverse(name)).toBe(false);
  });
});

describe("kinds of names", () => {
  test.each([
    ["验收合格率", true, true],
    ["服务对象满意度", true, true],
    ["清扫保洁覆盖率", true, true],
    ["资金到位及时率", true, true],
    ["公办园在园幼儿占比", true, true],
    ["任务完成率", false, true],
    ["床位利用率", false, true],
    ["资金到位率", false, true],
    ["产值增长率", false, false],
    ["能耗下降率", false, false],
    ["学前三年毛入园率", false, false],
    ["成本控制率", false, false],
    ["监测频率", false, false],
    ["培训人数", false, false],
  ])("%s: true share %s, bounded %s", (name, share, bounded) => {
    expect(isTrueShare(name)).toBe(share);
    expect(isBoundedRate(name)).toBe(bounded);
  });

  test.each([
    ["群众满意度", true],
    ["学生及群众的满意率", true],
    ["市民满意度调查", true],
    ["指标1：服务对象满意程度（%）", true],
    ["群众不满意率", false],
    ["改善群众满意的环境数量", false],
  ])("isSatisfaction %s: %s", (name, expected) => expect(isSatisfaction(name)).toBe(expected));

  test.each([
    ["项目总成本", true],
    ["总投资", true],
    ["成本控制数（万元）", true],
    ["项目计划总投资", true],
    ["项目成本概算", true],
    ["工程总投资额", true],
    ["维修所需成本", false],
    ["人均培训成本", false],
    ["执法车辆燃油维修总成本", false],
    ["补助标准", false],
    ["带动社会总投资", false],
  ])("isTotalCost %s: %s", (name, expected) => expect(isTotalCost(name)).toBe(expected));
});
