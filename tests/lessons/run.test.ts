import { describe, expect, test } from "vitest";
import { bundledLessons } from "../../src/lessons/bundled";
import { allFaults, sheetNow, startRun, takeStep, type LessonRun } from "../../src/lessons/run";
import { reviewSheet } from "../../src/review/review-sheet";

const lesson = bundledLessons.find(({ id }) => id === "legal-aid");
if (!lesson) throw new Error("no such lesson");
const run = startRun(lesson);
const after = (start: LessonRun, ...actions: Parameters<typeof takeStep>[1][]) =>
  actions.reduce(takeStep, start);

describe("a lesson on its way", () => {
  test("a right guess reveals its fault, a wrong one counts as a miss", () => {
    const at = run.lesson.faults[1]?.cells[0] ?? null;
    const missed = after(run, { kind: "selected", at }, { kind: "guessed", rule: "fund-sum" });
    expect(missed).toMatchObject({ misses: 1, said: "place", found: [] });
    const right = after(missed, { kind: "guessed", rule: "score-over-formula" });
    expect(right).toMatchObject({ misses: 1, said: "right", found: [1], revealed: [1] });
    expect(after(right, { kind: "guessed", rule: "score-over-formula" }).said).toBe("again");
  });

  test("questions are asked for faults that are still hidden, one by one", () => {
    const asked = after(run, { kind: "revealed", faults: [0] }, { kind: "hinted" }, { kind: "hinted" });
    expect(asked.hinted).toEqual([1, 2]);
  });

  test("the presenter walks through to a clean sheet, and back to the beginning", () => {
    let walked = run;
    for (let step = 0; step < 2 * run.lesson.faults.length; step++)
      walked = after(walked, { kind: "stepped" });
    expect(walked.mended).toEqual(allFaults(run));
    expect(reviewSheet(sheetNow(walked)).forms[0]).toMatchObject({ verdict: "pass", findings: [] });
    for (let step = 0; step < 2 * run.lesson.faults.length; step++)
      walked = after(walked, { kind: "stepped-back" });
    expect(walked).toEqual(run);
    expect(sheetNow(walked)).toEqual(run.lesson.faulty);
  });
});
