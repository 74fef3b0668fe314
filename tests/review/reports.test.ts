import { describe, expect, it } from "vitest";
import { escapeHtml, reportPage, reviewSection } from "../../src/review/report/html";
import { formJson, reviewJson } from "../../src/review/report/json";
import { rowName } from "../../src/review/report/heading";
import type { ReviewFinding } from "../../src/review/review";
import { reviewText } from "../../src/review/report/text";
import { formText } from "../../src/review/report/form-text";
import { reviewSheet } from "../../src/review/review-sheet";
import { parseTable } from "../../src/sheet/table-text";

const grid = parseTable(`
| 项目支出绩效自评表 | < | < | < | < | < | < | < | < |
| （2022年度） | < | < | < | < | < | < | < | < |
| 项目名称 | <script>alert(1)</script> | < | < | < | < | < | < | < |
| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | < |
| ^ | 年度资金总额 | 880 | 880 | 880 | 10 | 100% | 10 | < |
| 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分 |
| 产 出 指 标(60分) | 数量\\n指标 | 灌区节水改造 | ≥ | 50 | 个 | 40 | 60 | 60 |
| 效益指标(30分) | 社会效益指标 | 受益人口 | ≥ | 1.2 | 万人 | 1.3万人 | 30 | 30 |
| 总分 | < | < | < | < | < | < | 100 | 100 |`).grid;
const review = reviewSheet(grid).forms[0];
if (!review) throw new Error("no form");

describe("the indicator a finding names", () => {
  const named = (left: number, message: string): string =>
    rowName(review, { range: { top: 6, bottom: 6, left, right: left }, message } as ReviewFinding);
  it("is none for what stands in the levels before it, and is not said twice", () => {
    expect(named(6, "得分偏高。")).toBe("灌区节水改造");
    expect(named(0, "产出指标下没有质量指标。")).toBe("");
    expect(named(2, "“灌区节水改造”放在时效指标下。")).toBe("");
  });
});

describe("JSON", () => {
  it("says what the form says, in the words of the contract", () => {
    expect(formJson("a.xlsx", review.form)).toMatchObject({
      file: "a.xlsx",
      sheet: "表",
      part: null,
      kind: "project-review",
      title: "项目支出绩效自评表",
      year: 2022,
      budget: {
        moneyUnit: "万元",
        initial: 880,
        annual: 880,
        executed: 880,
        weight: 10,
        rate: "100%",
        score: 10,
      },
      indicators: [
        {
          level1: "产出指标",
          level2: "数量指标",
          name: "灌区节水改造",
          row: 7,
          target: { text: "≥50个", kind: "number", operator: "≥", number: 50, unit: "个" },
          actual: { text: "40", kind: "number", number: 40 },
          weight: 60,
          score: 60,
          cells: { name: "C7", target: "E7", actual: "G7", weight: "H7", score: "I7" },
        },
        { target: { number: 12000, unit: "人" } },
      ],
      total: { weight: 100, score: 100, grade: null },
      problems: [],
    });
  });

  it("says what is wrong, with cells and edits", () => {
    const json = reviewJson("a.xlsx", review);
    expect(json).toMatchObject({
      profile: "mof-2020",
      verdict: "return",
      score: { declared: 100, recomputed: 88, atRisk: 12 },
    });
    expect(json).toHaveProperty("findings.0", {
      rule: "score-over-formula",
      messageId: "short",
      level: "error",
      message: expect.stringContaining("48") as string,
      range: "I7",
      related: ["G7", "E7"],
      basis: expect.stringContaining("财预〔2020〕10号") as string,
      fixes: [{ title: "改为 48", kind: "suggestion", edits: [{ at: "I7", was: 60, to: 48 }] }],
    });
  });
});

describe("text", () => {
  it("names form, verdict, cells and what to write", () => {
    const text = reviewText("a.xlsx", review, (piece) => piece);
    for (const words of ["项目支出绩效自评表", "会被退回", "自评 100 → 复核 88", "I7", "[改为 48]", "依据"]) {
      expect(text).toContain(words);
    }
    expect(formText("a.xlsx", review.form)).toContain("目标 ≥50个　完成 40　分值 60　得分 60");
  });
});

describe("HTML", () => {
  it("escapes everything that comes from the sheet", () => {
    expect(escapeHtml(`<a href="x" title='y'>&\u0007</a>`)).toBe(
      "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;",
    );
    const page = reportPage([reviewSection("<b>.xlsx", review)], ["坏文件<i>"]);
    // In print what stands above the table of a form stays with it.
    expect(page).toContain("h2,h3,section>p{break-after:avoid}");
    expect(page).not.toMatch(/<script|<b>\.xlsx|<i>/);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain("default-src 'none'");
  });
});
