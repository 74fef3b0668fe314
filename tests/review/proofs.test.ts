import { describe, expect, it } from "vitest";
import { recordsOf } from "../../src/portfolio/record/record-of";
import { withProof } from "../../src/panel/proof/with-proof";
import { emptyProof } from "../../src/review/proofs";
import { findingListSheet } from "../../src/review/report/finding-list";
import { reviewSection } from "../../src/review/report/html";
import { reviewJson } from "../../src/review/report/json";
import { reviewText } from "../../src/review/report/text";
import { reviewWorkbook } from "../../src/review/review-workbook";
import type { FormReview } from "../../src/review/review";
import { emptyMemo, type Memo } from "../../src/sheet/memo";
import { parseTable } from "../../src/sheet/table-text";

const sheetWith = (trained: string): string => `
  | 项目支出绩效自评表 | < | < | < | < | < | < |
  | 项目名称 | 农民技能培训 | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 培训人次 | ≥600人次 | ${trained} | 60 | 60 |
  | 效益指标 | 社会效益指标 | 取得证书人数 | ≥200人 | | 30 | |
  | 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 95% | 10 | 10 |`;

function reviewWith(memo: Memo, trained = "612人次"): FormReview {
  const { grid } = parseTable(sheetWith(trained), "自评表");
  const review = reviewWorkbook([grid], { memo }).sheets[0]?.forms[0];
  if (!review) throw new Error("no form");
  return review;
}

interface Said {
  readonly papers: readonly string[];
  readonly note?: string;
}

function saying(row: number, { papers, note = "" }: Said, memo: Memo = emptyMemo): Memo {
  const { form } = reviewWith(emptyMemo);
  const indicator = form.indicators[row];
  if (!indicator) throw new Error("no row");
  return withProof(memo, { ...emptyProof(form, indicator), papers, note });
}

const plain = (text: string): string => text;

describe("what proves a completion value", () => {
  it("is listed in every report, with what is to be looked at again", () => {
    const memo = saying(
      2,
      { papers: ["满意度问卷"] },
      saying(0, { papers: ["签到表", "培训照片"], note: "档案第3卷" }),
    );
    const review = reviewWith(memo);
    const text = reviewText("a.xlsx", review, plain);
    expect(text).toContain("佐证材料：2 项完成值中 2 项已备");
    expect(text).toContain("培训人次　612人次：签到表、培训照片；档案第3卷");
    expect(text).toContain("学员满意度　95%：满意度问卷（没有写明调查份数）");
    expect(reviewSection("a.xlsx", review)).toContain(
      "<li>培训人次　612人次：签到表、培训照片；档案第3卷</li>",
    );
    expect(reviewJson("a.xlsx", review)).toMatchObject({
      proofs: [{ range: "E4", name: "培训人次", papers: ["签到表", "培训照片"] }, { range: "E6" }],
    });
    const rows = findingListSheet([review], []).rows.map((row) => row.map((cell) => cell.value));
    expect(rows.at(-1)).toEqual(expect.arrayContaining(["佐证", "E6", "学员满意度", "没有写明调查份数"]));
    expect(
      recordsOf(
        "a.xlsx",
        reviewWorkbook([], {}).sheets.concat([{ sheet: "自评表", forms: [review], problems: [] }]),
      ),
    ).toMatchObject([
      {
        indicators: [
          { proof: "签到表、培训照片；档案第3卷" },
          {},
          { proof: "满意度问卷（没有写明调查份数）" },
        ],
      },
    ]);
  });

  it("is enough for a survey that says how many were asked", () => {
    const review = reviewWith(saying(2, { papers: ["满意度问卷"], note: "11月发放，有效问卷212份" }));
    expect(reviewText("a.xlsx", review, plain)).not.toContain("没有写明");
  });

  it("is looked at again when the value changes", () => {
    const review = reviewWith(saying(0, { papers: ["签到表"] }), "640人次");
    expect(reviewText("a.xlsx", review, plain)).toContain("完成值已由“612人次”改为“640人次”");
  });

  it("is nowhere mentioned where nothing was noted, nor kept when it says nothing", () => {
    const review = reviewWith(emptyMemo);
    expect(reviewText("a.xlsx", review, plain)).not.toContain("佐证");
    expect(reviewJson("a.xlsx", review)).not.toHaveProperty("proofs");
    expect(saying(0, { papers: [], note: " " }).proofs).toEqual([]);
  });
});
