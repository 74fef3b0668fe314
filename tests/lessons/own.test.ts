import { describe, expect, test } from "vitest";
import { tryLesson } from "../../src/lessons/answers";
import { bundledLessons } from "../../src/lessons/bundled";
import { existingAt, withExisting } from "../../src/lessons/own/existing";
import { cellOfText, faultySheet, lessonOf, type LessonDraft } from "../../src/lessons/own/lesson-draft";
import { fitsLesson, lessonText, readLesson } from "../../src/lessons/own/lesson-file";
import { plantingsAt } from "../../src/lessons/own/plantings";
import { parseAddress } from "../../src/sheet/address";
import { cellAt, gridOf, type Grid } from "../../src/sheet/grid";

const base = bundledLessons.find(({ id }) => id === "legal-aid");
if (!base) throw new Error("no such lesson");
const at = (text: string) => parseAddress(text) ?? { row: -1, col: -1 };

const empty: LessonDraft = {
  id: "own-1",
  course: "check-sheets",
  difficulty: 2,
  industry: "公共安全",
  title: "自编练习",
  task: "找一找。",
  closing: "就这些。",
  sound: base.sound,
  faults: [],
};

function planted(places: readonly string[]): LessonDraft {
  return places.reduce((draft: LessonDraft, place) => {
    const [first] = plantingsAt(faultySheet(draft), at(place));
    return first
      ? { ...draft, faults: [...draft.faults, { ...first, hint: "看这里？", note: "这样改。" }] }
      : draft;
  }, empty);
}

describe("a lesson of one's own", () => {
  test("a cell offers the mistakes that a rule notices there", () => {
    const rules = plantingsAt(base.sound, at("F12")).map(({ rule }) => rule);
    expect(rules).toContain("actual-missing");
    expect(rules).toContain("actual-bound");
    expect(new Set(rules).size).toBe(rules.length);
    expect(plantingsAt(base.sound, at("H20")).map(({ rule }) => rule)).toContain("score-total");
    expect(plantingsAt(base.sound, at("A1"))).toEqual([]);
  });

  test("planted, written to a file and read again, it teaches the same", () => {
    const draft = planted(["F12", "H14", "E16"]);
    expect(draft.faults).toHaveLength(3);
    expect(tryLesson(lessonOf(draft))).toEqual({ unfound: [], unplanted: [], unsound: [] });
    const read = readLesson("练习.json", lessonText(draft));
    if (!read.ok) throw new Error(read.message);
    expect(lessonOf(read.draft)).toEqual(lessonOf(draft));
    expect(cellAt(faultySheet(read.draft), 11, 5)?.text ?? "").toBe(draft.faults[0]?.wrong);
  });

  test("what is wrong in the opened sheet already becomes an answer, with how it should read", () => {
    const opened = { ...empty, sound: base.faulty };
    const [fault] = base.faults;
    const [place] = fault?.cells ?? [];
    if (!fault || !place) throw new Error("no fault");
    const found = existingAt(opened, place);
    expect(found.map(({ rule }) => rule)).toContain(fault.rule);
    const right = cellAt(base.sound, place.row, place.col)?.text ?? "";
    const marked = withExisting(opened, place, { rule: fault.rule, right });
    expect(marked && faultySheet(marked)).toEqual(base.faulty);
    expect(marked?.faults).toMatchObject([{ at: place, rule: fault.rule }]);
    expect(marked && tryLesson(lessonOf(marked)).unfound).toEqual([]);
    const wrong = cellAt(base.faulty, place.row, place.col)?.text ?? "";
    expect(withExisting(opened, place, { rule: fault.rule, right: wrong })).toBeUndefined();
  });

  test("files that cannot be taught are refused in a sentence", () => {
    const text = lessonText(planted(["F12"]));
    const message = (changed: string) => {
      const read = readLesson("甲.json", changed);
      return read.ok ? "" : read.message;
    };
    expect(message("一段文字")).toBe("“甲.json”不是练习文件，请选“存为文件”得到的 .json。");
    expect(message(text.replace('"F12"', '"F0"'))).toBe("“甲.json”的第 1 处不完整或被改动过，请重新导出。");
    expect(message("{}")).toBe("“甲.json”不是练习文件，请选“存为文件”得到的 .json。");
    expect(message(text.replace("{", '{"__proto__":{"x":1},'))).toContain("被改动过");
    expect(message(text.replace(/"rule": "[^"]+"/, '"rule": "no-such-rule"'))).toContain(
      "第 1 处（F12）检查不出来",
    );
  });

  test("a sheet that a file cannot hold makes no lesson", () => {
    const sheet = (rows: number, text: string): Grid =>
      gridOf(
        "甲",
        Array.from({ length: rows }, () => [cellOfText(text)]),
      );
    expect(fitsLesson(sheet(200, "甲"))).toBe(true);
    expect(fitsLesson(sheet(201, "甲"))).toBe(false);
    expect(fitsLesson(sheet(1, "甲".repeat(2001)))).toBe(false);
    expect(fitsLesson(sheet(200, "甲".repeat(2000)))).toBe(true);
    const wide = gridOf("甲", [Array.from({ length: 41 }, () => cellOfText("甲"))]);
    expect(fitsLesson(wide)).toBe(false);
  });
});
