import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { familiesSchema } from "../../src/library/schema";
import { coachQuestions } from "../../src/lessons/coach/questions";
import { blank, topics } from "../../src/lessons/coach/question";
import { summaryText } from "../../src/lessons/coach/summary-text";
import { rulesWithTopic, topicOfRule } from "../../src/lessons/coach/topic-of-rule";
import {
  firstUnanswered,
  stopsOf,
  summaryOf,
  withoutChange,
  type CoachAnswers,
} from "../../src/lessons/coach/walk";
import { fixOfText } from "../../src/lessons/coach/write-text";
import { knownOf } from "../../src/lessons/coach/known-of";
import { reviewSheet } from "../../src/review/review-sheet";
import { rules } from "../../src/rules/index";
import { applyChange } from "../../src/sheet/apply-change";
import { cellAt, type CellValue, type Grid } from "../../src/sheet/grid";
import { parseTable } from "../../src/sheet/table-text";
import { recommender } from "../library/bundled";

const folder = path.join(import.meta.dirname, "../../src/library/data/families");
const texts = new Map(
  readdirSync(folder).map((file) => {
    const families = familiesSchema.parse(JSON.parse(readFileSync(path.join(folder, file), "utf8")));
    return [families.kind, families] as const;
  }),
);

const target = parseTable(
  `
| 项目支出绩效目标申报表 | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值来源 |
| 产出指标 | 数量指标 | 培训人次 | ≥600人次 | 年度培训计划 |
| ^ | 质量指标 | 培训合格率 | 98% | |
| ^ | 时效指标 | 培训完成时间 | 及时完成 | 年度培训计划 |
| 满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 历史标准 |`,
  "目标表",
).grid;

const scored = parseTable(
  `
| 项目支出绩效自评表 | < | < | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
| 产出指标 | 数量指标 | 养护农村公路里程 | ≥312公里 | 218公里 | 50 | 50 | |
| 效益指标 | 社会效益指标 | 沿线受益人数 | ≥2万人 | 2.1万人 | 40 | 40 | |`,
  "自评表",
).grid;

function questionsOf(grid: Grid, known?: Parameters<typeof coachQuestions>[1]) {
  const [review] = reviewSheet(grid).forms;
  if (!review) throw new Error("no form");
  return coachQuestions({ review, grid }, known);
}

const inRow = (grid: Grid, row: number, topic: string) =>
  questionsOf(grid).find((question) => question.row === row && question.topic === topic);

describe("the coach's questions", () => {
  test("come row by row in the order of the topics, then about the whole sheet", () => {
    const questions = questionsOf(target);
    const places = questions.map(({ row, topic }) => (row ?? 99) * 20 + topics.indexOf(topic));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
    expect(questions.filter(({ row }) => row === 2).map(({ topic }) => topic)).toEqual([
      ...["result", "countable", "against", "source", "proof"],
    ]);
  });

  test("say what the reader understood", () => {
    expect(inRow(target, 2, "countable")).toMatchObject({
      mood: "good",
      judgement: "数得清：读作“不少于600人次”。",
    });
    expect(inRow(target, 2, "source")).toMatchObject({ mood: "good" });
    expect(inRow(target, 3, "source")).toMatchObject({ mood: "fault", writing: { label: "指标值来源" } });
  });

  test("repeat what the rules found, with their ground and their rewriting", () => {
    const question = inRow(target, 4, "countable");
    expect(question?.mood).toBe("fault");
    expect(question?.findings.map(({ rule }) => rule)).toEqual(["target-not-measurable"]);
    const earned = inRow(scored, 2, "earned");
    expect(earned?.mood).toBe("fault");
    expect(earned?.seen).toContain("分值：“50”");
    expect(earned?.fixes.length).toBeGreaterThan(0);
    expect(inRow(scored, 2, "reason")?.mood).not.toBe("good");
    expect(inRow(scored, 3, "reason")).toBeUndefined();
  });

  test("offer an operator where a bare figure leaves it open, and the sheet then answers", () => {
    const question = inRow(target, 3, "against");
    expect(question?.mood).toBe("ask");
    const [fix] = question?.fixes ?? [];
    expect(fix?.title).toBe("写“≥”：至少做到");
    if (!fix) throw new Error("no fix");
    const step = applyChange([target], fix.change);
    const next = step.ok ? step.grids[0] : undefined;
    expect(next && cellAt(next, 3, 3)?.text).toBe("≥98%");
    expect(next && inRow(next, 3, "against")?.judgement).not.toContain("只写了数");
  });

  test("every finding of a form is asked about exactly once", () => {
    for (const grid of [target, scored]) {
      const [review] = reviewSheet(grid).forms;
      const asked = questionsOf(grid).flatMap(({ findings }) => findings);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length).toBe(review?.findings.length);
    }
  });

  test("rules are named by their ids", () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(rulesWithTopic.filter((rule) => !ids.has(rule))).toEqual([]);
    expect(topicOfRule("fund-sum")).toBe("other");
  });
});

describe("what the library knows", () => {
  test("brings definition, formula, evidence and wordings with the figure left open", () => {
    const [review] = reviewSheet(target).forms;
    const library = recommender();
    const known = new Map(
      (review?.form.indicators ?? []).map((row) => [row.row, knownOf(library, row, texts)]),
    );
    const questions = questionsOf(target, known);
    const countable = questions.find(({ row, topic }) => row === 4 && topic === "countable");
    expect(countable?.seen.some((line) => line.startsWith("怎么数："))).toBe(true);
    const proof = questions.find(({ row, topic }) => row === 2 && topic === "proof");
    expect(proof?.notes.length).toBeGreaterThan(1);
    const people = questions.find(({ row, topic }) => row === 2 && topic === "countable");
    expect(people?.writing?.like.every((text) => text.includes(blank))).toBe(true);
  });
});

describe("the walk", () => {
  const questions = questionsOf(target);
  const doubts = stopsOf(questions, {}, { onlyDoubts: true, looked: null });

  test("passes over what the sheet answers, unless it is looked at or was answered", () => {
    expect(doubts.length).toBeLessThan(questions.length);
    const [good] = questions.filter(({ mood }) => mood === "good");
    const looked = stopsOf(questions, {}, { onlyDoubts: true, looked: good?.key ?? null });
    expect(looked.length).toBe(doubts.length + 1);
    expect(stopsOf(questions, {}, { onlyDoubts: false, looked: null })).toBe(questions);
  });

  test("goes on at the first question without an answer, and sums up", () => {
    const [first, second] = doubts;
    if (!first || !second) throw new Error("no doubts");
    const { name, ask } = first;
    const answers: CoachAnswers = {
      [first.key]: { kind: "noted", name, ask, text: "培训签到表" },
      gone: { kind: "changed", name: "培训合格率", ask: "", text: "改为 ≥98%" },
    };
    expect(firstUnanswered(doubts, answers)).toBe(1);
    const summary = summaryOf(questions, answers);
    expect(summary.changed.map(({ text }) => text)).toEqual(["改为 ≥98%"]);
    expect(summary.asked).not.toContain(first);
    const course = {
      title: "培训",
      from: { verdict: "return", faults: 3 },
      to: { verdict: "pass", faults: 0 },
    } as const;
    const text = summaryText(course, summary);
    expect(text).toContain("会被退回 → 可报送，有问题的 3 问 → 0 问");
    expect(text).toContain("· 培训合格率：改为 ≥98%");
  });
});

describe("a typed text", () => {
  test("is a rewriting when it changes something and its figure is there", () => {
    const at = { row: 4, col: 3 };
    expect(fixOfText(target, at, "及时完成")).toBeUndefined();
    expect(fixOfText(target, at, `${blank}月底前`)).toBeUndefined();
    expect(fixOfText(target, at, " 11月底前 ")).toMatchObject({ title: "改为 11月底前" });
    expect(fixOfText(target, at, "95")?.change.edits).toMatchObject([{ cells: [{ at, to: 95 }] }]);
  });

  const held = (value: CellValue, text: string, format?: string): Grid => ({
    ...target,
    rows: [[{ value, text, ...(format === undefined ? {} : { format }) }]],
  });
  const first = { row: 0, col: 0 };
  test.each<[string, Grid]>([
    ["8.67", held(8.6666, "8.67", "0.00")],
    ["12,000", held(12000, "12,000", "#,##0")],
    ["2024年6月", held(45444, "2024年6月", "yyyy年m月")],
    ["2020", held("2020", "2020")],
  ])("is no rewriting as long as it is what the cell shows: %s", (text, grid) => {
    expect(fixOfText(grid, first, text)).toBeUndefined();
  });
  test.each<[string, Grid, CellValue]>([
    ["12,500", held(12000, "12,000", "#,##0"), 12500],
    ["96", held(0.95, "95%", "0%"), 0.96],
    ["2021", held("2020", "2020"), "2021"],
    ["202400000000000123", held(null, ""), "202400000000000123"],
  ])("%s is of the kind the cell holds", (text, grid, to) => {
    expect(fixOfText(grid, first, text)?.change.edits).toMatchObject([{ cells: [{ to }] }]);
  });
});

test("a rewriting that was taken back is asked again, a note of the same words is not", () => {
  const answer = { name: "养护里程", ask: "得分是怎么算出来的？", text: "改为 10.48" };
  const answers: CoachAnswers = {
    "9 score": { kind: "changed", ...answer },
    "9 why": { kind: "noted", ...answer },
    "10 score": { kind: "changed", ...answer, text: "改为 9" },
  };
  expect(Object.keys(withoutChange(answers, "改为 10.48"))).toEqual(["9 why", "10 score"]);
});
