import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseValue } from "../../src/values/parse-value";
import type { ValueHints } from "../../src/values/value";
import { goldenValues } from "./data/golden-values";
import { describeValue } from "./describe-value";

describe.each(Object.entries(goldenValues))("%s", (_, rows) => {
  it.each(rows)("%j means %s", (text, meaning) => {
    expect(describeValue(parseValue(text))).toBe(meaning);
  });
});

const withHints: readonly (readonly [string, ValueHints, string])[] = [
  ["735", { operator: "≧", unit: "人次" }, "number ≥ 735 人次"],
  ["100", { operator: "═", unit: "%" }, "number = 100 %"],
  ["98", { operator: ">=", unit: "%(百分比)" }, "number ≥ 98 % (%(百分比))"],
  ["95", { operator: "≥", unit: "百分比" }, "number ≥ 95 % (百分比) !unit-word"],
  ["1", { operator: "大于等于", unit: "次" }, "number ≥ 1 次"],
  ["100", { operator: "等于", unit: "%" }, "number = 100 %"],
  ["30", { operator: "≤", unit: "万元" }, "number ≤ 30 万元"],
  ["5", { operator: "≥", unit: "万人次" }, "number ≥ 50000 人次"],
  ["1200", { unit: "㎡" }, "number 1200 平方米 (㎡)"],
  ["3-5", { unit: "天" }, "range 3..5 天"],
  ["500", { operator: "=", unit: "元/人·月" }, "number = 500 元/人·月"],
  ["12", { unit: "自定单位名称" }, "number 12 自定单位名称"],
  ["5", { operator: "正向", unit: "次" }, "number 5 次"],
  ["5", { operator: "/", unit: "/" }, "number 5"],
  ["95%", { operator: "≥", unit: "人" }, "number ≥ 95 %"],
  ["≤3%", { operator: "≥", unit: "%" }, "number ≤ 3 %"],
  ["≥95%", { operator: "≥", unit: "%" }, "number ≥ 95 %"],
  ["95%以上", { operator: "=", unit: "%" }, "number ≥ 95 %"],
  ["基本建立", { operator: "定性" }, "text !qualitative"],
  ["优", { operator: "定性指标" }, "grade !qualitative"],
  ["有效", { operator: "≥", unit: "%" }, "text"],
  ["合格", { operator: "=" }, "grade ="],
  ["—", { operator: "≥", unit: "%" }, "empty !not-applicable"],
  ["", { operator: "≥", unit: "%" }, "empty"],
  ["11月底前", { year: 2020 }, "date ≤ ..2020-11-30"],
  ["10月", { year: 2020 }, "date 2020-10-01..2020-10-31"],
  ["2月底前", { year: 2024 }, "date ≤ ..2024-02-29"],
  ["年底前", { year: 2022 }, "date ≤ ..2022-12-31"],
  ["全年", { year: 2022 }, "period 2022-01-01..2022-12-31"],
  ["第四季度", { year: 2022 }, "period 2022-10-01..2022-12-31"],
  ["上半年", { year: 2022 }, "period 2022-01-01..2022-06-30"],
  ["1-12月", { year: 2020 }, "period 2020-01-01..2020-12-31"],
  ["12", { operator: "≤", unit: "月", year: 2022 }, "number ≤ 12 月"],
  ["2023年12月31日", { operator: "≤" }, "date ≤ ..2023-12-31"],
  ["2023.6", { year: 2023 }, "date 2023-06-01..2023-06-30"],
  ["2023.6", { year: 2010 }, "number 2023.6"],
  ["2023.6", {}, "number 2023.6"],
];

describe("with what stands beside the text", () => {
  it.each(withHints)("%j with %j means %s", (text, hints, meaning) => {
    expect(describeValue(parseValue(text, hints))).toBe(meaning);
  });
});

describe("details", () => {
  it("keeps the text as given", () => {
    expect(parseValue(" ≥９５％\n").text).toBe(" ≥９５％\n");
    expect(parseValue("95", { operator: "≥", unit: "%" }).text).toBe("95");
  });

  it.each([
    ["86.2%", 1],
    ["100.00%", 2],
    ["95%", 0],
    ["1.2万亩", -3],
    ["4753.66万元", 2],
    ["十二点五", 1],
  ])("counts the decimals of %s after its scale word", (text, decimals) => {
    expect(parseValue(text).decimals).toBe(decimals);
  });

  it("gives every value of a cell that holds several", () => {
    const value = parseValue("培训3期；120人");
    expect(value.parts?.map(describeValue)).toEqual(["number 3 期 !embedded", "number 120 人"]);
    expect(value).toMatchObject({ number: 3, unit: "期" });
  });

  it("reads nothing behind the 500th character", () => {
    expect(describeValue(parseValue(`${"好".repeat(600)}95%`))).toBe("text");
  });
});

describe("laws", () => {
  const pieces = fc.constantFrom(
    ..."≥ ≤ > = ± 不低于 以上 以内 控制在 约 95 1.2 3,000 % ‰ 万 亿 元 人次 平方米 / * 每 年 月 日 底 前 2023 12 - ~ 至 。 ； ， ( ) 百分之 九 十五 两 半 成 第四季度 全年 达成 指标 定性 XX ** 无 \n".split(
      " ",
    ),
  );

  it("never throws and keeps the text, whatever is in the cell", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.string(),
        fc.string(),
        (text, operator, unit) => {
          const value = parseValue(text, { operator, unit, year: 2023 });
          expect(value.text).toBe(text);
          expect(Number.isNaN(value.number ?? 0)).toBe(false);
        },
      ),
    );
  });

  it("never throws on words of the domain in any order; figures come with their kinds only", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (words) => {
        const value = parseValue(words.join(""));
        const isFigure = value.kind === "number" || value.kind === "range";
        expect(value.number !== undefined).toBe(isFigure);
        expect(value.upper !== undefined).toBe(value.kind === "range");
        if (value.upper !== undefined) expect(value.upper).toBeGreaterThanOrEqual(value.number ?? Infinity);
        if (value.span) expect(["date", "period"]).toContain(value.kind);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads full-width and half-width spellings alike", () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(
        fc.constantFrom(">=", "<=", "=", "不低于", ""),
        fc.integer({ min: 0, max: 99_999 }),
        fc.constantFrom("%", "人次", "万元", "元/人*月", "km", ""),
        (operator, number, unit) => {
          const narrow = parseValue(`${operator}${number}${unit}`);
          const { kind, decimals, unit: name, flags } = narrow;
          const broad = parseValue(wide(`${operator} ${number} ${unit}`));
          expect(broad).toMatchObject({ kind, number, decimals, flags });
          expect([broad.operator, broad.unit]).toEqual([narrow.operator, name]);
        },
      ),
    );
  });

  const longTexts = [
    ..."1 一 万 。 - 每 ( * 2021年 ≥1 1- 1/人 每人 分之 不低于 完成3次， 1,000, 零点 培训3期； 百分之九十五 部分达成目标并 X* 12月".split(
      " ",
    ),
    ..."ﷺ ㎡ ① \ud83d \n".split(" "),
  ];

  it.each(longTexts)("does not stall on ten thousand characters of %j", (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    parseValue(text);
    const start = performance.now();
    for (let round = 0; round < 5; round++) parseValue(text);
    expect((performance.now() - start) / 5).toBeLessThan(100);
  });
});
