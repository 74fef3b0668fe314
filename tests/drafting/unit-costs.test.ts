import { describe, expect, it } from "vitest";
import { finerCosts } from "../../src/drafting/cost/finer-costs";
import { declaredCosts, priceText, unitCosts } from "../../src/drafting/cost/unit-costs";
import type { Form } from "../../src/form/form";
import { defaultProfile } from "../../src/profile/profiles";
import { recognize } from "../../src/recognition/recognize";
import { parseTable } from "../../src/sheet/table-text";

function formOf(text: string): Form {
  const form = recognize(parseTable(text).grid).forms[0];
  if (!form) throw new Error("no form");
  return form;
}

const target = (cost: string): string => `
  | 项目支出绩效目标申报表 | < | < | < |
  | 项目资金（万元） | 年度资金总额 | 900 | < |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 产出指标 | 数量指标 | 补贴公交线路数 | ≥46条 |
  | ^ | 质量指标 | 车辆完好率 | ≥98% |
  | ^ | 成本指标 | ${cost} |`;

const review = formOf(`
  | 项目支出绩效自评表 | < | < | < | < | < | < |
  | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 |
  | ^ | 年度资金总额 | 33 | 33 | 30.6 | 10 | 92.73% |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 培训人次 | ≥600人次 | 612人次 | 30 | 30 |
  | ^ | ^ | 培训天数 | ≥20天 | 20天 | 20 | 20 |
  | ^ | 成本指标 | 人均培训成本 | ≤550元/人次 | 500元/人次 | 20 | 20 |`);

describe("costs by the unit", () => {
  it("are the year's money by each output, as planned and as it came", () => {
    const [cost, ...others] = unitCosts(review, defaultProfile);
    expect(others).toEqual([]);
    expect(cost?.planned).toEqual({ price: 550, per: "人次", arithmetic: "33万元 ÷ 600人次" });
    expect(cost?.actual).toEqual({ price: 500, per: "人次", arithmetic: "30.6万元 ÷ 612人次" });
  });

  it("are read where the form declares them", () => {
    expect(declaredCosts(review)).toMatchObject([
      { target: { price: 550, per: "人次" }, actual: { price: 500, per: "人次" } },
    ]);
  });

  it("become finer indicators where only the whole is declared", () => {
    const [finer, ...others] = finerCosts(formOf(target("项目总成本 | ≤900万元")), defaultProfile);
    expect(others).toEqual([]);
    expect(finer?.entry).toMatchObject({
      name: "补贴公交线路单位成本",
      sample: "≤19.6万元/条",
      operator: "≤",
      unit: "万元/条",
    });
  });

  it("are not asked for again where the form has one by that unit, nor made without money", () => {
    expect(finerCosts(formOf(target("每条线路补贴 | ≤19.6万元/条")), defaultProfile)).toEqual([]);
    const without = formOf(target("项目总成本 | ≤900万元").replace("| 900 |", "| |"));
    expect(unitCosts(without, defaultProfile)).toEqual([]);
  });

  it.each([
    ["配发课桌椅数量", "≥500套", "配发课桌椅单价"],
    ["硬化村内道路长度", "≥12公里", "硬化村内道路单位造价"],
    ["补助农户户数", "≥300户", "补助农户户均成本"],
    ["参训学员人数", "≥80人", "参训学员人均成本"],
    ["轮作面积", "≥1.5万亩", "轮作亩均成本"],
  ])("of %s (%s) are called %s", (name, value, wanted) => {
    const text = target("项目总成本 | ≤900万元").replace("补贴公交线路数 | ≥46条", `${name} | ${value}`);
    expect(finerCosts(formOf(text), defaultProfile).map(({ entry }) => entry.name)).toEqual([wanted]);
  });

  it.each([
    [195_652.17, "19.57万元/条"],
    [540, "540元/条"],
    [1.8, "1.8元/条"],
  ])("of %d 元 read %s", (price, text) => expect(priceText({ price, per: "条" })).toBe(text));
});
