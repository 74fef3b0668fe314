import { describe, expect, it } from "vitest";
import operatorMissing from "../../src/rules/wording/operator-missing";
import satisfactionGroupMissing from "../../src/rules/wording/satisfaction-group-missing";
import targetNotMeasurable from "../../src/rules/wording/target-not-measurable";
import { findingsOf } from "../support/rule-tester";
import { wordingRules } from "./wording-group";

/** One row under the usual header, and what all rules of the group say about it, those for the whole sheet left out. */
function saidOf(row: string): readonly string[] {
  const sheet = `| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |\n| ${row} |`;
  const findings = wordingRules.flatMap((rule) => findingsOf(rule, sheet));
  return findings.filter(({ range }) => range !== null).map(({ rule, messageId }) => `${rule}/${messageId}`);
}

describe("a target in words", () => {
  it.each([
    ["产出指标 | 数量指标 | 开展巡查 | 按计划开展", "no-number"],
    ["产出指标 | 数量指标 | 巡查次数 | 十二次", null],
    ["产出指标 | 数量指标 | 巡查次数 | 不少于12次", null],
    ["产出指标 | 质量指标 | 工程质量 | 合格", null],
    ["产出指标 | 质量指标 | 水质 | 达到地表水Ⅲ类标准", null],
    ["产出指标 | 质量指标 | 药品质量 | 符合国家标准", null],
    ["产出指标 | 质量指标 | 药品质量 | 符合相关标准", "vague"],
    ["产出指标 | 质量指标 | 师生比 | ≤19:1", null],
    ["产出指标 | 质量指标 | 资金使用 | 专款专用", "not-quantified"],
    ["产出指标 | 时效指标 | 完成时间 | 年底前", null],
    ["产出指标 | 时效指标 | 服务时间 | 全天", null],
    ["产出指标 | 时效指标 | 12月底之前完成 | 完成", null],
    ["产出指标 | 时效指标 | 年度任务 | 完成", "no-time"],
    ["产出指标 | 时效指标 | 完成时间 | 2024年第四季度", null],
    ["产出指标 | 时效指标 | 是否按时完成 | 是", null],
    ["产出指标 | 时效指标 | 拨付及时性 | 及时", "no-time"],
    ["产出指标 | 成本指标 | 采购成本 | 控制在预算内", "no-amount"],
    ["产出指标 | 成本指标 | 采购价不高于市场价 | 是", null],
    ["成本指标 | 社会成本指标 | 对周边居民影响 | 长远", "vague"],
    ["效益指标 | 社会效益指标 | 办学条件 | 持续改善", "vague"],
    ["效益指标 | 社会效益指标 | 办学条件 | 有效改善，效果显著", "vague"],
    ["效益指标 | 社会效益指标 | 办学条件 | 达成预期指标", null],
    ["效益指标 | 经济效益指标 | 村民收入 | 提高村民收入", "not-quantified"],
    ["效益指标 | 生态效益指标 | 对水体的影响 | 无污染", null],
    ["效益指标 | 社会效益指标 | 公众知晓度是否提高 | 是", null],
    ["效益指标 | 社会效益指标 | 稳定就业 | ≥显著", "words-behind-operator"],
    ["效益指标 | 社会效益指标 | 规章制度 | =健全", "words-behind-operator"],
    ["效益指标 | 社会效益指标 | 规章制度 | 定性健全", null],
    ["项目决策 |  | 目标完整性 | 目标明确、内容细化", null],
  ])("%s → %s", (row, gap) => {
    const said = saidOf(`${row} | | 10 | `);
    expect(said).toEqual(gap === null ? [] : [`target-not-measurable/${gap}`]);
  });
});

describe("a figure as a target", () => {
  it.each([
    ["质量指标 | 竣工验收合格率 | 290%", "target-misread/target"],
    ["质量指标 | 竣工验收合格率 | ≥120%", "rate-over-hundred/over"],
    ["质量指标 | 竣工验收合格率 | >100%", "rate-over-hundred/over"],
    ["质量指标 | 竣工验收合格率 | ≤95%", "operator-wrong-way/floor"],
    ["质量指标 | 竣工验收合格率 | ≥95", "target-unit-missing/rate"],
    ["质量指标 | 宣传内容差错率 | ≥2%", "operator-wrong-way/adverse"],
    ["质量指标 | 投诉办结率 | ≥95%", null],
    ["成本指标 | 围墙 | ≥300元/米", "operator-wrong-way/ceiling"],
    ["成本指标 | 孤儿养育标准 | ≥1300元/月", null],
    ["质量指标 | 病虫害防治率 | ≥90%", null],
    ["质量指标 | 设备利用率 | ≥110%", "rate-over-hundred/seldom"],
    ["质量指标 | 小学生师比 | ≤19", null],
    ["数量指标 | 活动场次 | ≥0场", "target-always-reached/always"],
    ["数量指标 | 科普讲座 | ≥3", "target-unit-missing/count"],
    ["数量指标 | 出口额增长率 | ≥0%", null],
    ["数量指标 | 发放资料（份） | ≥300", null],
    ["时效指标 | 完成时间 | 2024", null],
    ["成本指标 | 维修单价 | ≥300元/平方米", "operator-wrong-way/ceiling"],
    ["成本指标 | 孤儿养育补助标准 | ≥1200元/人·月", null],
    ["成本指标 | 成本控制率 | ≤100%", null],
    ["数量指标 | 危桥座数 | ≥10座", null],
    ["数量指标 | 安全事故起数 | ≥10起", "operator-wrong-way/adverse"],
    ["时效指标 | 完成时间 | 2023年13月底前", "target-misread/target"],
    ["时效指标 | 完成时间 | 2月30日前", "target-misread/target"],
    ["时效指标 | 完成时间 | 2024年2月29日前", null],
  ])("%s → %s", (row, expected) => {
    expect(saidOf(`产出指标 | ${row} | | 10 | `)).toEqual(expected === null ? [] : [expected]);
  });

  it.each([
    ["服务对象满意度指标 | 游客满意度 | ≥90% | 95%", []],
    ["服务对象满意度指标 | 游客满意度 | ≥100% | 100%", ["satisfaction-full/actual"]],
    ["服务对象满意度指标 | 游客满意度 | =100% | 98%", ["satisfaction-full/target"]],
    ["服务对象满意度指标 | 游客满意度 | ≥90% | 已完成100%", []],
    ["服务对象满意度指标 | 游客满意度 | 满意 | 满意", ["satisfaction-not-surveyed/noShare"]],
    ["服务对象满意度指标 | 游客满意度评分 | ≥4.5分 | 4.6分", []],
    ["服务对象满意度指标 | 有效投诉件数 | ≤3件 | 1件", []],
    ["服务对象满意度指标 | 安全事故起数 | =0起 | 0起", ["level2-misplaced/misplaced"]],
    ["服务对象满意度指标 | 景区道路绿化 | ≥90% | 95%", ["satisfaction-not-surveyed/notPeople"]],
    ["游客满意度指标 | 满意度 | ≥90% | 95%", []],
    ["服务对象满意度指标 | 满意度 | ≥90% | 95%", ["satisfaction-group-missing/nobody"]],
  ])("%s → %j", (row, expected) => {
    expect(saidOf(`满意度指标 | ${row} | 10 | 10`)).toEqual(expected);
  });
});

describe("a name", () => {
  it.each([
    ["产出指标 | 数量指标 | 工程验收合格率 | =100%", "level2-misplaced/misplaced"],
    ["产出指标 | 数量指标 | 疫苗接种率 | ≥95%", null],
    ["产出指标 | 质量指标 | 补贴发放及时率 | =100%", null],
    ["产出指标 | 时效指标 | 参训人数 | ≥60人", "level2-misplaced/misplaced"],
    ["效益指标 | 社会效益指标 | 预算执行率 | ≥95%", "level2-misplaced/misplaced"],
    ["效益指标 | 社会效益指标 | 项目总成本 | ≤50万元", "level2-misplaced/misplaced"],
    ["效益指标 | 经济效益指标 | 降低企业采购成本 | ≥5%", null],
    ["效益指标 | 社会效益指标 | 问题整改率 | ≥95%", null],
    ["产出指标 | 数量指标 | 贷款发放金额 | ≥4000万元", null],
    ["产出指标 | 数量指标 | 巡护经费 | =7.2万元", "money-as-quantity/money"],
    ["产出指标 | 数量指标 | 资金支出率 | ≥95%", null],
    ["产出指标 | 数量指标 | 投入使用设备台数 | ≥12台", null],
    ["产出指标 | 数量指标 | 投入人员 | ≥12人", "input-as-goal/input"],
    ["产出指标 | 数量指标 | 保洁人员配备数 | ≥12人", null],
    ["效益指标 | 经济效益指标 | 带动企业资金投入 | ≥300万元", null],
    ["效益指标 | 社会效益指标 | 举办招聘会 | ≥12场", "benefit-is-output/deed"],
    ["效益指标 | 社会效益指标 | 培训内容应用率 | ≥80%", null],
    ["产出指标 | 质量指标 | 出勤率和合格率 | ≥95%", "name-compound/split"],
    ["产出指标 | 质量指标 | 学生和家长参与率 | ≥95%", null],
    ["产出指标 | 时效指标 | 12月底前完成率 | =100%", null],
    ["产出指标 | 质量指标 | 预算执行旅 | ≥95%", "term-misspelled/typo"],
  ])("%s → %s", (row, expected) => {
    expect(saidOf(`${row} | | 10 | `)).toEqual(expected === null ? [] : [expected]);
  });
});

it.each([
  ["≥95% | -5%", ["rate-over-hundred/negative"]],
  ["≥95% | 104%", ["rate-over-hundred/over"]],
  ["≥95% | 290%", ["target-misread/actual"]],
  ["≥95% | 待定", ["target-undetermined/actual"]],
  ["≥105% | 104%", ["rate-over-hundred/over"]],
])("到课率 %s → %j", (values, expected) => {
  expect(saidOf(`产出指标 | 质量指标 | 学员到课率 | ${values} | 10 | 10`)).toEqual(expected);
});

describe("what is not judged", () => {
  it.each([
    ["a breakdown row", "产出指标 | 数量指标 | 其中：桃树 | 若干 | | | "],
    ["a template's blank", "产出指标 | 数量指标 | 参训人数 | ≥**人 | | 10 | "],
    ["an inapplicable row without points", "效益指标 | 生态效益指标 | 本项目不适用此指标 | 无 | | | "],
  ])("%s", (_, row) => {
    const said = saidOf(row).filter((what) => !what.startsWith("satisfaction"));
    expect(said).toEqual([]);
  });

  it("a target that serves several rows is judged once", () => {
    const sheet = `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 效益指标 | 社会效益指标 | 出行条件 | 有效改善 | 10 |
| ^ | ^ | 人居环境 | ^ | 10 |`;
    expect(findingsOf(targetNotMeasurable, sheet)).toHaveLength(1);
  });

  it("a name that serves several rows is judged once", () => {
    const sheet = `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 满意度指标 | 服务对象满意度指标 | 满意度 | ≥90% | 5 |
| ^ | ^ | ^ | ≥85% | 5 |`;
    expect(findingsOf(satisfactionGroupMissing, sheet)).toHaveLength(1);
  });

  it("operators of a sheet whose bare figures are all 0 or 100 %", () => {
    const sheet = `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 质量指标 | 竣工验收合格率 | 100% | 10 |
| 效益指标 | 社会效益指标 | 责任事故 | 0起 | 10 |`;
    expect(findingsOf(operatorMissing, sheet)).toEqual([]);
  });
});

it("an operator's cell that holds a figure is not written over", () => {
  const sheet = `
| 指标名称 | 计量单位 | 指标性质 | 指标值 | 权重 |
| 购置救护车数量 | 辆 | ≥ | 3 | 20 |
| 车辆验收合格率 | % |   | 98 | 20 |
| 驾驶员培训合格率 |  | 96 | % | 20 |`;
  const offered = findingsOf(operatorMissing, sheet).map(({ fixes }) => fixes.flatMap(({ cells }) => cells));
  expect(offered).toEqual([[{ at: { row: 2, col: 2 }, to: "≥" }], []]);
});
