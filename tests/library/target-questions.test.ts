import { describe, expect, it } from "vitest";
import { targetQuestions } from "../../src/library/recommend/target-questions";
import { parseValue } from "../../src/values/parse-value";
import { library } from "./bundled";

const standardOf = (name: string) => {
  const found = library.standards.find((standard) => standard.name === name);
  if (!found) throw new Error(name);
  return found;
};
const asked = (target: string, name: string): readonly string[] =>
  targetQuestions(parseValue(target), { standard: standardOf(name), history: null });

describe("a target is asked about", () => {
  it.each([
    ["≥650元/生·年", "小学生均公用经费基准定额", /低于720元\/生·年/],
    ["=4元/生·天", "膳食补助标准", /低于5元/],
    ["≥300天", "体育场馆免费低收费开放天数", /低于.*330天/],
    ["≤7个工作日", "不动产一般登记办理时限", /高于5个工作日以内/],
    ["≤60毫克/升", "出水COD浓度", /高于50毫克/],
  ])("%s of %s", (target, name, expected) => {
    const [question = ""] = asked(target, name);
    expect(question).toMatch(expected);
    expect(question).toMatch(/？$/);
  });

  it.each([
    ["≥720元/生·年", "小学生均公用经费基准定额"],
    ["≤4个工作日", "不动产一般登记办理时限"],
    ["≥100元/人·年", "基本公共卫生服务经费人均财政补助标准"],
    ["≥90元/人·年", "基本公共卫生服务经费人均财政补助标准"],
    ["及时", "膳食补助标准"],
  ])("not where it keeps to it, or where the figure is one year's: %s of %s", (target, name) =>
    expect(asked(target, name)).toEqual([]),
  );

  it("never by targets of a plan, references, and what has expired", () => {
    const others = library.standards.filter(
      ({ status, scope }) =>
        status === "expired" || status === "likely" || scope === "plan-target" || scope === "reference",
    );
    expect(others.length).toBeGreaterThan(50);
    for (const standard of others)
      for (const target of ["≥0.01%", "≤99999元", "≥1人", "≤99999微克/立方米"])
        expect(targetQuestions(parseValue(target), { standard, history: null })).toEqual([]);
  });
});

describe("the unit's own past", () => {
  const history = { n: 3, median: 305, least: 298, most: 312, unit: "公里", years: [2022, 2023, 2024] };
  const ask = (target: string) => targetQuestions(parseValue(target), { standard: null, history });

  it("asks about what is clearly below it", () =>
    expect(ask("≥200公里")).toEqual([
      "目标“≥200公里”明显低于历年完成值（最低 298公里，中位数 305公里），是否偏低？",
    ]));

  it.each(["≥290公里", "≥300公里", "≤200公里", "≥200米", "按计划"])("says nothing about %s", (target) =>
    expect(ask(target)).toEqual([]),
  );
});
