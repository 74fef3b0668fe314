import { describe, expect, test } from "vitest";
import { answersOf } from "../../src/lessons/answers";
import { bundledLessons } from "../../src/lessons/bundled";
import { choicesOf } from "../../src/lessons/choices";
import { judge } from "../../src/lessons/guess";
import { parseAddress } from "../../src/sheet/address";

const at = (text: string) => parseAddress(text) ?? { row: -1, col: -1 };
const lesson = bundledLessons.find(({ id }) => id === "legal-aid");
if (!lesson) throw new Error("no such lesson");
const answers = answersOf(lesson);

describe("guesses", () => {
  test("right where cell and kind are right", () => {
    expect(judge(answers, { at: at("G6"), rule: "execution-rate" })).toEqual({
      judgement: "right",
      fault: 0,
    });
    expect(judge(answers, { at: at("H12"), rule: "score-over-formula" })).toEqual({
      judgement: "right",
      fault: 1,
    });
  });

  test("half right where only the cell or only the kind is", () => {
    expect(judge(answers, { at: at("H12"), rule: "score-total" })).toEqual({ judgement: "place", fault: 1 });
    expect(judge(answers, { at: at("E14"), rule: "score-total" })).toEqual({
      judgement: "kind",
      fault: null,
    });
    expect(judge(answers, { at: at("E14"), rule: "fund-sum" })).toEqual({ judgement: "wrong", fault: null });
  });

  test("every lesson offers its own kinds among eight", () => {
    for (const each of bundledLessons) {
      const choices = choicesOf(each);
      expect(choices.length).toBe(8);
      for (const { rule } of each.faults) expect(choices).toContain(rule);
    }
  });
});
