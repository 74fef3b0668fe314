import { describe, expect, test } from "vitest";
import {
  classLines,
  readResult,
  resultText,
  withResults,
  type TraineeResult,
} from "../../src/panel/lessons/class-results";

const result = (name: string, found: number, rest: Partial<TraineeResult> = {}): TraineeResult => ({
  name,
  lesson: "校舍维修",
  found,
  of: 4,
  misses: 0,
  seconds: 60,
  ...rest,
});

describe("the results of a class", () => {
  test("survive their file; what is no result file is refused", () => {
    expect(readResult(resultText(result("甲组", 3)))).toEqual(result("甲组", 3));
    for (const text of ["", "{}", '{"format":"biaochi-result"}', resultText({ ...result("", 1) })])
      expect(readResult(text)).toBeNull();
  });

  test("are summed over lessons and ranked by faults, then misses, then time", () => {
    const all = [
      result("甲", 3),
      result("乙", 2),
      result("乙", 2, { lesson: "清淤" }),
      result("丙", 3, { misses: 1, seconds: 10 }),
    ];
    expect(classLines(all).map(({ name, found }) => [name, found])).toEqual([
      ["乙", 4],
      ["甲", 3],
      ["丙", 3],
    ]);
  });

  test("a later result in the same lesson takes the earlier one's place", () => {
    expect(withResults([result("甲", 1)], [result("甲", 4)])).toEqual([result("甲", 4)]);
  });
});
