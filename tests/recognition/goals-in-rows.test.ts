import { describe, expect, it } from "vitest";
import { recognize } from "../../src/recognition/recognize";
import { parseTable } from "../../src/sheet/table-text";

function formsOf(table: string) {
  return recognize(parseTable(table).grid).forms.map(({ part, goals }) => ({
    part,
    goals: goals.map(({ expected, actual }) => [expected?.value.text ?? null, actual?.value.text ?? null]),
  }));
}

const table = `
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 清淤沟渠长度 | ≥12公里 | 12公里 | 90 | 90 |`;
const review = "| 项目支出绩效自评表 | < | < | < | < | < | < |";
const twoGoals = [
  ["清淤沟渠12公里", "已清淤12.4公里"],
  ["灌溉农田3000亩", "灌溉3100亩"],
];

describe("goals that stand in several rows", () => {
  it.each([
    [
      "with their numbers in a column",
      `| 年度目标 | 年初设定目标 | < | < | 完成情况 | < | < |
| ^ | 目标1 | 清淤沟渠12公里 | < | 已清淤12.4公里 | < | < |
| ^ | 目标2 | 灌溉农田3000亩 | < | 灌溉3100亩 | < | < |`,
    ],
    [
      "with their numbers before what became of them, too",
      `| 年度目标 | 年初设定目标 | < | < | 全年实际总体目标完成情况 | < | < |
| ^ | 目标1 | 清淤沟渠12公里 | < | 目标1 | 已清淤12.4公里 | < |
| ^ | 目标2 | 灌溉农田3000亩 | < | 目标2 | 灌溉3100亩 | < |`,
    ],
    [
      "under heads beside the label of the block",
      `| 年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < |
| ^ | 清淤沟渠12公里 | < | < | 已清淤12.4公里 | < | < |
| ^ | 灌溉农田3000亩 | < | < | 灌溉3100亩 | < | < |`,
    ],
  ])("are read row by row %s", (_, goals) => {
    expect(formsOf(`${review}\n${goals}${table}`)).toEqual([{ part: null, goals: twoGoals }]);
  });
});

it("takes words of a result for no head of a column", () => {
  const rows =
    "| 年度目标 | 清淤沟渠12公里 | < | < | < | < | < |\n| 完成情况 | 完成年度目标 | < | < | < | < | < |";
  expect(formsOf(`${review}\n${rows}${table}`)).toEqual([
    { part: null, goals: [["清淤沟渠12公里", "完成年度目标"]] },
  ]);
});

it("ends where another part of the block begins", () => {
  const block = `| 基本情况 | 1.目标完成情况 | 项目年度目标 | < | 年度目标完成情况 | < | < |
| ^ | ^ | 购买安全设备并完成支付 | < | 购买13台 | < | < |
| ^ | 2.项目实施内容及过程概述 | 3月采购，12月前支付完毕 | < | < | < | < |`;
  expect(formsOf(`${review}\n${block}${table}`)).toEqual([
    { part: null, goals: [["购买安全设备并完成支付", "购买13台"]] },
  ]);
});

it("reads the goals over each of the tables that stand one under another", () => {
  const stacked = `
| 项目支出绩效目标申报表 | < | < | < |
| 长期绩效目标 | 目标1：三年内接入全部社区 | < | < |
| ^ | 目标2：形成长效机制 | < | < |
| 长期绩效指标 | 一级指标 | 三级指标 | 指标值 |
| ^ | 产出指标 | 接入社区数量 | ≥90个 |
| 年度绩效目标 | 目标1：完成一期开发 | < | < |
| ^ | 目标2：接入社区30个 | < | < |
| 年度绩效指标 | 一级指标 | 三级指标 | 指标值 |
| ^ | 产出指标 | 接入社区数量 | ≥30个 |`;
  expect(formsOf(stacked)).toEqual([
    {
      part: "长期",
      goals: [
        ["目标1：三年内接入全部社区", null],
        ["目标2：形成长效机制", null],
      ],
    },
    {
      part: "年度",
      goals: [
        ["目标1：完成一期开发", null],
        ["目标2：接入社区30个", null],
      ],
    },
  ]);
});
