import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareValues, meets } from "../../src/values/compare";
import { parseValue } from "../../src/values/parse-value";

const compare = (target: string, actual: string) => compareValues(parseValue(target), parseValue(actual));
const isMet = (target: string, actual: string) => meets(parseValue(target), parseValue(actual));

describe("figures in one unit", () => {
  it.each([
    ["≥50个", "40个", { target: 50, actual: 40, unit: "个", units: "same", ratio: 0.8 }],
    ["≥50个", "40", { target: 50, actual: 40, unit: "个", units: "assumed", ratio: 0.8 }],
    ["50", "40个", { target: 50, actual: 40, unit: "个", units: "assumed" }],
    ["≥5公里", "4500米", { target: 5, actual: 4.5, unit: "公里", units: "converted", ratio: 0.9 }],
    ["≤200万元", "1800000元", { target: 200, actual: 180, unit: "万元", units: "converted", ratio: 0.9 }],
    ["≤2亿元", "19800万元", { target: 2, actual: 1.98, unit: "亿元", units: "converted" }],
    ["1公顷", "15亩", { target: 1, actual: 1, unit: "公顷", units: "converted" }],
    ["1吨", "950公斤", { target: 1, actual: 0.95, unit: "吨", units: "converted" }],
    ["500千克", "500公斤", { target: 500, actual: 500, units: "other-word" }],
    ["≤2天", "36小时", { target: 2, actual: 1.5, unit: "天", units: "converted" }],
    ["1年", "9个月", { target: 1, actual: 0.75, unit: "年", units: "converted" }],
    ["≤5‰", "0.3%", { target: 5, actual: 3, unit: "‰", units: "converted" }],
    ["500元/亩", "0.04万元/亩", { target: 500, actual: 400, unit: "元/亩", units: "converted" }],
    ["530元/人*月", "583元/人/月", { target: 530, actual: 583, units: "other-word" }],
    ["≤400元/人·天", "480元/人天", { target: 400, actual: 480, units: "other-word" }],
    ["100次/年", "9次/月", { target: 100, actual: 108, unit: "次/年", units: "converted" }],
    ["12场", "10期", { target: 12, actual: 10, unit: "场", units: "other-word" }],
    ["1.2万亩", "12500亩", { target: 12_000, actual: 12_500, units: "same" }],
    ["3-5天", "4天", { target: 3, targetUpper: 5, actual: 4, units: "same" }],
    ["≥80%", "80-90%", { target: 80, actual: 80, actualUpper: 90 }],
  ])("%s and %s", (target, actual, expected) => {
    expect(compare(target, actual)).toMatchObject({ comparable: true, ...expected });
  });

  it.each([
    ["≤6个月", "180天", "rough"],
    ["≤10个工作日", "10天", "rough"],
  ])("%s and %s meet only roughly", (target, actual, units) => {
    expect(compare(target, actual)).toMatchObject({ comparable: true, units });
  });

  it("has no ratio to a target of zero", () => {
    expect(compare("0起", "2起")).toEqual({
      comparable: true,
      target: 0,
      actual: 2,
      unit: "起",
      units: "same",
    });
  });
});

describe("figures without their unit", () => {
  it.each([
    ["5%", "0.05", 5, 5],
    ["≥95%", "0.962", 95, 96.2],
    ["≥95%", "1", 95, 100],
    ["≥95%", "96.2", 95, 96.2],
    ["0.95", "96%", 95, 96],
    ["≥1%", "1", 1, 1],
    ["≤5%", "0.3", 5, 0.3],
    ["≤5%", "0.04", 5, 4],
    ["5万", "4.8万元", 5, 4.8],
    ["15", "14.8万元", 15, 14.8],
    ["≤15万元", "148000", 15, 14.8],
  ])("%s and %s", (target, actual, ...[wanted, given]) => {
    expect(compare(target, actual)).toMatchObject({ target: wanted, actual: given, units: "assumed" });
  });
});

describe("what cannot be compared", () => {
  it.each([
    ["≥5公里", "3辆", "unit-kind"],
    ["≥95%", "30人", "unit-kind"],
    ["≤30万元", "完成", "text"],
    ["≥5次", "", "empty"],
    ["≥5次", "—", "empty"],
    ["显著提升", "30", "text"],
    ["优", "95分", "grade"],
    ["2023年12月底前", "100%", "calendar"],
    ["≥5次", "2023年12月", "calendar"],
    ["290%", "95%", "scanner"],
    ["培训3期；120人", "3期", "several"],
  ])("%s and %s: %s", (target, actual, reason) => {
    expect(compare(target, actual)).toEqual({ comparable: false, reason });
  });
});

describe("whether a target is met", () => {
  it.each([
    ["≥50个", "50个", true],
    ["≥50个", "49个", false],
    [">50个", "50个", false],
    ["≤3次", "3次", true],
    ["≤3次", "4次", false],
    ["<3次", "3次", false],
    ["=100%", "100%", true],
    ["=100%", "1", true],
    ["=100%", "98%", false],
    ["100%", "100.00%", true],
    ["2370人", "2370人", true],
    ["2370人", "2400人", undefined],
    ["±3%", "-2.5%", true],
    ["±3%以内", "3%", true],
    ["±3%", "-3.1%", false],
    ["3-5天", "5天", true],
    ["3-5天", "6天", false],
    ["3-5个工作日内", "2个工作日", true],
    ["≥80%", "80-90%", true],
    ["≥85%", "80-90%", undefined],
    ["≤2天", "36小时", true],
    ["≤6个月", "180天", undefined],
    ["≤6个月", "90天", true],
    ["≤6个月", "300天", false],
    ["≥0.3元", "0.30元", true],
    ["≥95%", "不低于96%", true],
    ["≤30万元", "完成", undefined],
    ["≥5公里", "3辆", undefined],
    ["290%", "95%", undefined],
  ])("%s by %s: %s", (target, actual, expected) => {
    expect(isMet(target, actual)).toBe(expected);
  });

  it.each([
    ["2023年12月底前", "2023年11月", true],
    ["2023年12月底前", "2023年12月", true],
    ["2023年12月底前", "2024年1月5日", false],
    ["11月底前", "10月", true],
    ["11月底前", "12月", false],
    ["2021年12月", "2021年10月", true],
    ["2021年12月完成", "2022年1月", false],
    ["2025年年底前", "11月底", true],
    ["≤12月", "10月", true],
    ["≤6月", "10月", false],
    ["全年", "全年", true],
    ["2020年1月-2020年11月", "2020年全年", true],
    ["2020年全年", "2020年1月-2020年11月", undefined],
    ["2020年", "2021年", false],
    ["2023年1月起", "2023年3月", true],
    ["2023年12月底前", "按时完成", undefined],
    ["2023年12月底前", "100%", undefined],
  ])("the date %s by %s: %s", (target, actual, expected) => {
    expect(isMet(target, actual)).toBe(expected);
  });

  it.each([
    ["达成年度指标", "达成预期指标", true],
    ["达成年度指标", "部分达成预期指标并具有一定效果", false],
    ["部分实现目标", "基本达成目标", true],
    ["合格", "合格", true],
    ["合格", "不合格", false],
    ["良", "优", true],
    ["优", "良", false],
    ["是", "是", true],
    ["是", "否", false],
    ["Ⅲ类", "III类", true],
    ["Ⅲ类", "Ⅱ类", undefined],
    ["优", "合格", undefined],
    ["是", "达成预期指标", undefined],
  ])("the grade %s by %s: %s", (target, actual, expected) => {
    expect(isMet(target, actual)).toBe(expected);
  });
});

describe("laws", () => {
  const unitGroups = [
    ["元", "千元", "万元", "亿元"],
    ["米", "公里", "厘米"],
    ["平方米", "亩", "公顷", "平方公里"],
    ["千克", "公斤", "吨", "斤"],
    ["小时", "天", "分钟", "周"],
    ["个月", "学期", "个季度"],
    ["%", "‰", "倍"],
    ["元/亩", "万元/公顷", "元/平方米"],
  ] as const;
  const figure = fc.integer({ min: 1, max: 1_000_000 });
  const units = fc
    .constantFrom(...unitGroups)
    .chain((group) => fc.tuple(fc.constantFrom(...group), fc.constantFrom(...group)));

  it("turned round, a comparison has the inverse ratio", () => {
    fc.assert(
      fc.property(figure, figure, units, (one, other, [first, second]) => {
        const [there, back] = [
          compare(`=${one}${first}`, `=${other}${second}`),
          compare(`=${other}${second}`, `=${one}${first}`),
        ];
        if (!there.comparable || !back.comparable) throw new Error("units of one kind");
        expect((there.ratio ?? 0) * (back.ratio ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("two targets against each other: at most one is above the other", () => {
    fc.assert(
      fc.property(figure, figure, units, (one, other, [first, second]) => {
        const above = isMet(`>${one}${first}`, `=${other}${second}`);
        const below = isMet(`>${other}${second}`, `=${one}${first}`);
        expect(above && below).toBe(false);
        expect(isMet(`≥${one}${first}`, `=${other}${second}`)).toBe(!below);
      }),
    );
  });

  const scales = fc.constantFrom(
    ["万元", "元", 10_000] as const,
    ["公里", "米", 1000] as const,
    ["吨", "公斤", 1000] as const,
  );

  it("the ratio does not depend on the unit", () => {
    fc.assert(
      fc.property(
        figure,
        scales,
        fc.integer({ min: 1, max: 100 }),
        (number, [unit, small, factor], share) => {
          const actual = (number * share) / 100;
          const [big, little] = [
            compare(`${number}${unit}`, `${actual}${unit}`),
            compare(`${number * factor}${small}`, `${actual}${unit}`),
          ];
          if (!big.comparable || !little.comparable) throw new Error("units of one kind");
          expect(little.ratio).toBeCloseTo(big.ratio ?? 0, 9);
        },
      ),
    );
  });

  it("a value is equal to itself, whatever its unit", () => {
    fc.assert(
      fc.property(figure, units, (number, [unit]) => {
        expect(isMet(`=${number}${unit}`, `=${number}${unit}`)).toBe(true);
        expect(compare(`=${number}${unit}`, `=${number}${unit}`)).toMatchObject({ ratio: 1, units: "same" });
      }),
    );
  });
});
