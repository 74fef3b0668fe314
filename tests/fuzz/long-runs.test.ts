import { expect, it } from "vitest";
import { parseTable } from "../../src/sheet/table-text";
import { faultOf } from "./rounds";

const sheet = (project: string, goal: string, level2: string, name: string): string => `
| 项目支出绩效自评表 | < | < | < | < | < |
| 项目名称 | ${project} | < | < | < | < |
| 预期目标 | < | < | 实际完成情况 | < | < |
| ${goal} | < | < | 全部完成。 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
| 产出指标 | ${level2} | ${name} | ≥12个 | 12个 | 50 |`;

const run = (sign: string): string => sign.repeat(30_000);

/** Each once took many seconds: a pattern began anew at every sign. */
it.each([
  ["brackets in the project's name", sheet(run("("), "养护公路", "数量指标", "里程")],
  ["points in a goal", sheet("养护", `${run("、")}x`, "数量指标", "里程")],
  ["spaces in a goal", sheet("养护", `目标${run(" ")}x`, "数量指标", "里程")],
  ["figures in a goal", sheet("养护", `${run("9")}x`, "数量指标", "里程")],
  ["figures in a level", sheet("养护", "养护公路", run("9"), "里程")],
  ["figures in a name", sheet("养护", "养护公路", "数量指标", `里程${run("9")}x`)],
])("a cell full of one sign is soon read: %s", async (_what, text) => {
  expect(await faultOf({ kind: "grids", grids: [parseTable(text).grid] })).toBeUndefined();
});
