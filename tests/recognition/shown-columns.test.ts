import { describe, expect, it } from "vitest";
import { recognize } from "../../src/recognition/recognize";
import type { ShownColumns } from "../../src/sheet/memo";
import { parseTable } from "../../src/sheet/table-text";

const shown = (headerRow: number, columns: ShownColumns["columns"]): readonly ShownColumns[] => [
  { sheet: "表", headerRow, columns },
];

const strange = parseTable(`
| 某项工作年末对账 | < | < | < |
| 甲 | 乙 | 丙 | 丁 |
| 修缮校舍 | 5栋 | 4栋 | 20 |
| 验收合格率 | 100% | 100% | 30 |`).grid;

describe("columns a user pointed at", () => {
  it("read a sheet whose header words tell nothing", () => {
    expect(recognize(strange).forms).toEqual([]);
    const { forms, problems } = recognize(strange, shown(1, { name: 0, target: 1, actual: 2, weight: 3 }));
    expect(problems).toEqual([]);
    expect(
      forms[0]?.indicators.map(({ name, target, actual, weight }) => [
        name.text,
        target?.text,
        actual?.text,
        weight?.points,
      ]),
    ).toEqual([
      ["修缮校舍", "5栋", "4栋", 2000],
      ["验收合格率", "100%", "100%", 3000],
    ]);
  });

  it("lead where the header words tell something else, and leave the rest to them", () => {
    const { grid } = parseTable(`
| 项目支出绩效自评表 | < | < | < | < |
| 三级指标 | 年度指标值 | 复核值 | 实际完成值 | 分值 |
| 修缮校舍 | 5栋 | 4栋 | 5栋 | 20 |`);
    const [form] = recognize(grid, shown(1, { actual: 2 })).forms;
    expect(form?.indicators[0]?.actual?.text).toBe("4栋");
    expect(form?.indicators[0]?.target?.text).toBe("5栋");
    expect(form?.columns.actual?.text).toBe("复核值");
  });

  it("may have no header text at all", () => {
    const { grid } = parseTable(`
| 检查明细 | < |
|  |  |
| 修缮校舍 | ≥5栋 |`);
    const [form] = recognize(grid, shown(1, { name: 0, target: 1 })).forms;
    expect(form?.indicators.map(({ name }) => name.text)).toEqual(["修缮校舍"]);
  });

  it("count for nothing on another sheet, outside the sheet, or without names and values", () => {
    const others: readonly (readonly ShownColumns[])[] = [
      [{ sheet: "别的表", headerRow: 1, columns: { name: 0, target: 1 } }],
      shown(99, { name: 0, target: 1 }),
      shown(1, { name: 0 }),
      shown(1, { name: 0, target: 40 }),
      shown(1, { name: 0, toString: 1 }),
      shown(-1, { name: 0, target: 1 }),
    ];
    for (const other of others) expect(recognize(strange, other).forms).toEqual([]);
  });
});
