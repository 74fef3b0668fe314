import { describe, expect, it } from "vitest";
import { filedFormula, shownFormula } from "../../../src/hosts/workbench/formula-names";

const pairs = [
  ["BIAOCHI.SCORE(E12,F12,G12)", "_xldudf_BIAOCHI_SCORE(E12,F12,G12)"],
  ['IF(A1="",0,BIAOCHI.COMPLETION(B1,C1)*100)', 'IF(A1="",0,_xldudf_BIAOCHI_COMPLETION(B1,C1)*100)'],
  ['BIAOCHI.READ("BIAOCHI.READ(1)")', '_xldudf_BIAOCHI_READ("BIAOCHI.READ(1)")'],
  ["SUM(H12:H19)", "SUM(H12:H19)"],
] as const;

describe("names of our functions in formulas", () => {
  it.each(pairs)("%s is kept in a file as %s", (shown, filed) => {
    expect(filedFormula(shown)).toBe(filed);
    expect(shownFormula(filed)).toBe(shown);
  });

  it("are written in capitals in a file, however they were typed", () => {
    expect(filedFormula("biaochi.score(A1,B1,C1)")).toBe("_xldudf_BIAOCHI_SCORE(A1,B1,C1)");
  });
});
