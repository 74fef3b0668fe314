import { expect, it } from "vitest";
import { parseTable } from "../../src/sheet/table-text";
import { faultOf } from "./rounds";

interface Words {
  readonly project?: string;
  readonly goal?: string;
  readonly level2?: string;
  readonly name?: string;
  readonly score?: string;
}

const sheet = ({
  project = "养护",
  goal = "养护公路",
  level2 = "数量指标",
  name = "里程",
  score = "50",
}: Words): string => `
| 项目支出绩效自评表 | < | < | < | < | < |
| 项目名称 | ${project} | < | < | < | < |
| 预期目标 | < | < | 实际完成情况 | < | < |
| ${goal} | < | < | 全部完成。 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
| 产出指标 | ${level2} | ${name} | ≥12个 | 12个 | ${score} |`;

const run = (sign: string): string => sign.repeat(30_000);

/** Each once took many seconds: a pattern began anew at every sign. */
it.each([
  ["brackets in the project's name", { project: run("(") }],
  ["points in a goal", { goal: `${run("、")}x` }],
  ["spaces in a goal", { goal: `目标${run(" ")}x` }],
  ["figures in a goal", { goal: `${run("9")}x` }],
  ["figures in a level", { level2: run("9") }],
  ["figures in a name", { name: `里程${run("9")}x` }],
  ["environments in a level", { level2: run("环境") }],
  ["budgets in a level", { level2: run("预算") }],
  ["the word of a goal in a goal", { goal: `目标${run("绩效")}` }],
  ["stars in a goal", { goal: `目标${run("*")}${run("*")}x` }],
  ["wide figures in a score", { score: `５０．３${run("９")}` }],
  ["blanks in a score", { score: `50${run("　")}${run("　")}x` }],
])("a cell full of one sign is soon read: %s", async (_what, words) => {
  const { grid } = parseTable(sheet(words));
  expect(await faultOf({ kind: "grids", grids: [grid] })).toBeUndefined();
});
