import fc from "fast-check";
import { format } from "numfmt";
import { describe, expect, it } from "vitest";
import { fixedFormat } from "../../src/office-file/text/fixed-format";
import { generalText } from "../../src/office-file/text/general-text";
import { builtinFormat } from "../../src/office-file/text/builtin-formats";
import { numberFormat } from "../../src/office-file/text/number-format";

describe("a number without a format", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [95, "95"],
    [0.1 + 0.2, "0.3"],
    [1 / 3, "0.333333333"],
    [2 / 3, "0.666666667"],
    [98987.14999999999, "98987.15"],
    [1234567.891, "1234567.891"],
    [-207.4538, "-207.4538"],
    [99999999999, "99999999999"],
    [123456789012, "1.23457E+11"],
    [12345678901.5, "12345678902"],
    [0.0001, "0.0001"],
    [0.00012345678, "0.000123457"],
    [-0.0000123456789, "-1.23457E-05"],
    [1e21, "1E+21"],
  ])("%d is shown as %s", (value, text) => {
    expect(generalText(value)).toBe(text);
  });

  it("is shown as the number format library shows it", () => {
    const values = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(values, (value) => generalText(value) === format("General", value)),
      { numRuns: 2000 },
    );
  });
});

describe("a number with a format", () => {
  it.each([
    ["0%", 0.95, "95%"],
    ["0%", 0.285, "29%"],
    ["0.00%", 0.0941, "9.41%"],
    ["0.00", 2.675, "2.68"],
    ["0.00", -0.001, "0.00"],
    ["#,##0.00", 1234567.891, "1,234,567.89"],
    ["#,##0", -999.6, "-1,000"],
    ["0", 2.5, "3"],
    ["000000", 4501, "004501"],
    ['0"个"', 50, "50个"],
    ['"≥"0%', 0.95, "≥95%"],
    ['0.0,"万"', 123456, "123.5万"],
    ['[>=10000]0.0,"千";0', 12345, "12.3千"],
    ["_ * #,##0.00_ ;_ * -#,##0.00_ ", 12.5, " 12.50 "],
    ["0.00;[Red](0.00)", -5, "(5.00)"],
    ["0;-0;;@", 0, ""],
    ["@", 12345678901, "12345678901"],
    ["G/通用格式", 0.1 + 0.2, "0.3"],
    ['yyyy"年"m"月"', 44531, "2021年12月"],
    ['yyyy"年"m"月"d"日"', 44531, "2021年12月1日"],
    ["yyyy/m/d", 44531.75, "2021/12/1"],
    ["yyyy-mm-dd hh:mm", 44531.75, "2021-12-01 18:00"],
    ["[$-804]aaaa", 44531, "星期三"],
    ['上午/下午h"时"mm"分"', 0.75, "下午6时00分"],
    ["[h]:mm", 1.5, "36:00"],
    ["这不是[格式", 1.5, "1.5"],
    [`"${"长".repeat(300)}"0`, 1.5, "1.5"],
  ])("%s shows %d as %s", (code, value, text) => {
    expect(numberFormat(code).showNumber(value)).toBe(text);
  });

  it.each([
    ["0%", "及时", "及时"],
    ["@", "及时", "及时"],
    ['@"元"', "5", "5元"],
    [";;;", "暗号", ""],
    ['0;-0;0;"目标："@', "优", "目标：优"],
  ])("%s shows the text %s as %s", (code, text, shown) => {
    expect(numberFormat(code).showText(text)).toBe(shown);
  });

  it.each([
    [0, "General"],
    [10, "0.00%"],
    [14, "yyyy/m/d"],
    [31, 'yyyy"年"m"月"d"日"'],
    [57, 'yyyy"年"m"月"'],
    [163, "General"],
  ])("built-in %i is %s", (id, code) => {
    expect(builtinFormat(id)).toBe(code);
  });

  it("takes the short way to the same text", () => {
    const patterns = fc.constantFrom(
      "0",
      "0.0",
      "0.00",
      "0.000",
      "#,##0",
      "#,##0.00",
      "0%",
      "0.0%",
      "0.00%",
      "#,##0.0%",
    );
    const halves = fc
      .record({ units: fc.integer({ min: -1e6, max: 1e6 }), by: fc.constantFrom(2, 20, 200, 2000, 20000) })
      .map(({ units, by }) => units / by);
    const values = fc.oneof(
      halves,
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(patterns, values, (pattern, value) => {
        const text = fixedFormat(pattern)?.(value);
        expect(text ?? format(pattern, value)).toBe(format(pattern, value, { locale: "zh-CN" }));
      }),
      { numRuns: 3000 },
    );
  });
});
