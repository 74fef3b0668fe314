import { readdirSync } from "node:fs";
import { join, parse } from "node:path";
import { describe, expect, test } from "vitest";
import { bundledLessons } from "../../src/lessons/bundled";
import { courses } from "../../src/lessons/lesson";
import { tryLesson } from "../../src/lessons/answers";
import { reviewSheet } from "../../src/review/review-sheet";
import { rules } from "../../src/rules/index";
import { toA1 } from "../../src/sheet/address";

const brief = (findings: ReturnType<typeof tryLesson>["unsound"]) =>
  findings.map(({ rule, message }) => `${rule}: ${message}`);

describe.each(bundledLessons.map((lesson) => [lesson.title, lesson] as const))("%s", (_, lesson) => {
  test("the planted faults are found, and nothing else", () => {
    const { unfound, unplanted } = tryLesson(lesson);
    expect(unfound.map((index) => lesson.faults[index]?.rule)).toEqual([]);
    expect(brief(unplanted)).toEqual([]);
  });

  test("its task says no other verdict than the sheet's, and no other number of faults", () => {
    const verdict = reviewSheet(lesson.faulty).forms[0]?.verdict;
    if (lesson.task.includes("退回")) expect(verdict).toBe("return");
    const [, count] = /[有的]([三四五六])处/.exec(lesson.task) ?? [];
    if (count !== undefined) expect("三四五六".indexOf(count) + 3).toBe(lesson.faults.length);
  });

  test("put right, the sheet is clean", () => {
    expect(brief(tryLesson(lesson).unsound)).toEqual([]);
  });

  test("has three to six faults, each somewhere, each with a rule, a question and a note", () => {
    expect(lesson.faults.length).toBeGreaterThanOrEqual(3);
    expect(lesson.faults.length).toBeLessThanOrEqual(6);
    for (const { rule, cells, hint, note } of lesson.faults) {
      expect(rules.map(({ id }) => id)).toContain(rule);
      expect(cells.map(toA1)).not.toEqual([]);
      expect(hint).toMatch(/[？。]$/);
      expect(note).toMatch(/[。？]$/);
    }
  });
});

describe("the bundled courses", () => {
  test("teach six lessons or more each, from easy to subtle, in different industries", () => {
    for (const course of Object.keys(courses)) {
      const lessons = bundledLessons.filter((lesson) => lesson.course === course);
      expect(lessons.length).toBeGreaterThanOrEqual(6);
      const hard = lessons.map(({ difficulty }) => difficulty);
      expect(hard).toEqual(hard.toSorted());
      expect(new Set(lessons.map(({ industry }) => industry)).size).toBeGreaterThanOrEqual(4);
    }
  });

  test.each(Object.keys(courses))("name every file of %s in bundled.ts", (course) => {
    const files = readdirSync(join(import.meta.dirname, "../../src/lessons", course));
    const ids = bundledLessons.map(({ id }) => id);
    expect(files.map((file) => parse(file).name).filter((name) => !ids.includes(name))).toEqual([]);
  });

  test("have ids and titles of their own", () => {
    const names = bundledLessons.flatMap(({ id, title }) => [id, title]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
