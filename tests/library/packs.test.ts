import { describe, expect, it } from "vitest";
import { readPack, readPackRows } from "../../src/library/packs/read-pack";
import { packRowsOf } from "../../src/library/packs/rows-of-grid";
import { parseTable } from "../../src/sheet/table-text";
import { library } from "./bundled";

const { families } = library;
const pack = (entries: readonly unknown[]) =>
  readPack({ format: "biaochi-pack", version: 1, name: "我的指标库", entries }, families);

describe("a pack", () => {
  it("is read into entries", () => {
    const { entries, problems } = pack([
      {
        name: "指标1：校舍维修验收合格率",
        level1: "产出指标",
        level2: "质量指标",
        target: "100",
        operator: "=",
        unit: "%",
        basis: "年度计划",
      },
    ]);
    expect(problems).toEqual([]);
    expect(entries[0]).toMatchObject({
      name: "校舍维修验收合格率",
      kind: "质量",
      sample: "=100%",
      unit: "%",
      family: "acceptance",
    });
  });

  it("names row and reason of what cannot be taken, and takes the rest", () => {
    const { entries, problems } = pack([
      { name: "培训人次", level2: "数量指标", target: "≥600人次" },
      { name: "", level2: "数量指标" },
      { name: "培训人次", level2: "数量指标", target: "≥700人次" },
      { name: "培训合格率", level2: "其他" },
      { name: "100", level2: "数量" },
      { name: "培训期数", level2: "数量指标" },
      7,
    ]);
    expect(entries.map(({ name }) => name)).toEqual(["培训人次", "培训期数"]);
    expect(problems.map(({ row, fatal }) => [row, fatal])).toEqual([
      [2, true],
      [3, false],
      [4, true],
      [5, true],
      [6, false],
      [7, true],
    ]);
    for (const { message } of problems) expect(message).toMatch(/。$/);
  });

  it.each([null, 7, {}, { format: "biaochi-pack", version: 2, name: "a", entries: [] }])(
    "is refused whole: %j",
    (source) => {
      expect(readPack(source, families)).toMatchObject({ entries: [], problems: [{ row: 0, fatal: true }] });
    },
  );
});

describe("a sheet of indicators", () => {
  it("is read by its header, levels carried down", () => {
    const { grid } = parseTable(`
      | 某省共性指标体系 | < | < | < | < |
      | 一级指标 | 二级指标 | 指标名称 | 参考值 | 计量单位 |
      | 产出指标 | 数量指标 | 培训人次 | ≥600 | 人次 |
      | ^ | ^ | 培训期数 | ≥6 | 期 |
      | ^ | 质量指标 | 培训合格率 | ≥95 | % |`);
    const found = packRowsOf(grid);
    expect(found?.lines).toEqual([3, 4, 5]);
    const { entries, problems } = readPackRows(found?.rows ?? [], "某省", families);
    expect(problems).toEqual([]);
    expect(entries.map(({ kind, name, sample }) => `${kind} ${name} ${sample}`)).toEqual([
      "数量 培训人次 ≥600人次",
      "数量 培训期数 ≥6期",
      "质量 培训合格率 ≥95%",
    ]);
  });

  it("may be a form with its title, its label beside the table and its total", () => {
    const { grid } = parseTable(`
      | 项目支出绩效自评表 | < | < | < | < | < |
      | 项目名称 | 村道养护 | < | < | < | < |
      | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 得分 |
      | ^ | 产出指标 | 数量指标 | 养护里程 | ≥30公里 | 50 |
      | ^ | ^ | 质量指标 | 路面完好率 | ≥95% | 40 |
      | 总分 | < | < | < | < | 90 |`);
    const found = packRowsOf(grid);
    expect(found?.rows.map(({ name, level2, target }) => [level2, name, target])).toEqual([
      ["数量指标", "养护里程", "≥30公里"],
      ["质量指标", "路面完好率", "≥95%"],
    ]);
  });

  it("without such a header is none", () =>
    expect(packRowsOf(parseTable("| 甲 | 乙 |\n| 1 | 2 |").grid)).toBeNull());
});
