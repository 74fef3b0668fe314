import { describe, expect, it } from "vitest";
import { blankForm } from "../../src/drafting/blank-forms/fill-form";
import { targetWithWeights } from "../../src/drafting/blank-forms/target-forms";
import { planInsertion, planPoints, type Place } from "../../src/panel/library/plan-insertion";
import { indicatorTables } from "../../src/recognition/indicator-tables";
import { recognize } from "../../src/recognition/recognize";
import { applyChange } from "../../src/sheet/apply-change";
import { defaultProfile, findProfile } from "../../src/profile/profiles";
import type { Grid } from "../../src/sheet/grid";
import { parseTable } from "../../src/sheet/table-text";
import { unfilledForm } from "../../src/panel/library/unfilled-form";
import { insertionPlace } from "../../src/panel/library/insertion-place";
import { emptyMemo } from "../../src/sheet/memo";
import { library } from "../library/bundled";
import { sitDown } from "./sitting";

function placeIn(grid: Grid, id = ""): Place {
  const [table] = indicatorTables(grid);
  if (!table) throw new Error("no table");
  return {
    grid,
    table,
    form: recognize(grid).forms[0],
    profile: findProfile(id) ?? defaultProfile,
    row: undefined,
  };
}

function blank(): Grid {
  const draft = blankForm(targetWithWeights, 2026);
  const change = { title: "", edits: [{ kind: "add-sheet", sheet: draft.name, draft } as const] };
  const step = applyChange([], change);
  const [grid] = step.ok ? step.grids : [];
  if (!grid) throw new Error("no sheet");
  return grid;
}

/** As a spreadsheet hands it over: of a row that holds nothing but borders there is none. */
function asHandedOver(grid: Grid): Grid {
  const isFilled = (row: Grid["rows"][number]): boolean => row?.some((cell) => cell?.text) ?? false;
  const filled = Object.entries(grid.rows).filter(([, row]) => isFilled(row));
  return { ...grid, rows: Object.assign([], Object.fromEntries(filled)) };
}

const template = library.sets.find(({ id }) => id === "template/transport/农村公路养护");
const rows = template?.rows ?? [];

describe("a blank form", () => {
  it("has a row for every one it shows, also where nothing but a merged label is in it", () => {
    const rowsOf = (grid: Grid) => indicatorTables(grid)[0]?.rows.map(({ row }) => row);
    expect(rowsOf(asHandedOver(blank()))).toEqual(rowsOf(blank()));
  });

  it("tells its project and its goal before there is an indicator", () => {
    const at = (row: number, col: number, to: string) => ({ at: { row, col }, was: null, to });
    const cells = [at(2, 2, "学校食堂改造"), at(8, 1, "改造学校食堂5个。")];
    const edits = [{ kind: "set-cells" as const, sheet: blank().sheet, cells }];
    const step = applyChange([blank()], { title: "", edits });
    const form = step.ok && step.grids[0] ? unfilledForm(asHandedOver(step.grids[0]), []) : undefined;
    expect(form?.heading.project?.value.text).toBe("学校食堂改造");
    expect(form?.goals.map(({ expected }) => expected?.value.text)).toContain("改造学校食堂5个。");
    expect(form?.indicators).toEqual([]);
  });
});

describe("a set in a blank form", () => {
  const place = placeIn(blank());
  const plan = planPoints(place, rows);
  const insertion = planInsertion(place, {
    entries: rows.map(({ entry }) => entry),
    points: plan?.fresh ?? [],
    old: plan?.old ?? [],
  });
  const step = insertion ? applyChange([place.grid], insertion.change) : undefined;
  const [after] = step?.ok === true ? step.grids : [];

  it("totals by level 1 as forms with a cost level do", () => {
    expect(Object.fromEntries(plan?.totals ?? [])).toEqual({
      成本指标: 2000,
      产出指标: 4000,
      效益指标: 2000,
      满意度指标: 1000,
    });
  });

  it("fills its empty rows first and is read again whole", () => {
    const indicators = after ? (recognize(after).forms[0]?.indicators ?? []) : [];
    expect(indicators.map(({ name }) => name.text).sort()).toEqual(
      rows.map(({ entry }) => entry.name).sort(),
    );
    expect(indicators.reduce((sum, { weight }) => sum + (weight?.points ?? 0), 0)).toBe(9000);
    expect((after?.rowCount ?? 0) - place.grid.rowCount).toBeLessThan(rows.length / 2);
  });
});

it("a finished form keeps what its levels total, whatever the profile says", () => {
  const { grid } = parseTable(`
    | 项目支出绩效目标申报表 | < | < | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重 |
    | 产出指标 | 数量指标 | 养护农村公路里程 | ≥300公里 | 40 |
    | ^ | 质量指标 | 路面病害修复合格率 | ≥95% | 20 |
    | 效益指标 | 社会效益指标 | 公路安全事故下降率 | ≥5% | 20 |
    | 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | 10 |`);
  const wanted = rows.filter(({ entry }) => entry.kind === "时效").slice(0, 1);
  const plan = planPoints(placeIn(grid), wanted);
  expect(plan?.totals.get("产出指标")).toBe(6000);
  const output = (plan?.old ?? []).filter(({ level1 }) => level1 === "产出指标");
  const sum = output.reduce((all, { points }) => all + (points ?? 0), plan?.fresh[0] ?? 0);
  expect(sum).toBe(6000);
});

const reviewSheet = (columns: string, [first, second]: readonly [string, string]): Grid =>
  parseTable(`
    | 项目支出绩效自评表 | < | < | < | < | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | ${columns} |
    | 产出指标 | 数量指标 | 养护农村公路里程 | ≥300公里 | 310公里 | ${first} |
    | 效益指标 | 社会效益指标 | 公路安全事故下降率 | ≥5% | 6% | ${second} |`).grid;

function inserted(grid: Grid, wanted = rows.filter(({ entry }) => entry.kind === "质量").slice(0, 1)): Grid {
  const place = placeIn(grid);
  const plan = planPoints(place, wanted);
  const entries = wanted.map(({ entry }) => entry);
  const insertion = planInsertion(place, {
    entries,
    points: plan?.fresh ?? entries.map(() => null),
    old: plan?.old ?? [],
  });
  const step = insertion ? applyChange([grid], insertion.change) : undefined;
  const [after] = step?.ok === true ? step.grids : [];
  if (!after) throw new Error("not inserted");
  return after;
}

it("leaves a column for score and weight alone: points there would be read as scores", () => {
  const after = inserted(reviewSheet("得分/分值 | 备注", ["58/60 | ", "30/30 | "]));
  const indicators = recognize(after).forms[0]?.indicators ?? [];
  expect(indicators.map(({ score, weight }) => [score?.text, weight?.text])).toEqual([
    ["58", "60"],
    ["", ""],
    ["30", "30"],
  ]);
});

it("writes points as the column does: with their sign or word, as shares", () => {
  const columnOf = ({ rows: lines }: Grid) => lines.slice(2).map((line) => line?.[5]?.value);
  expect(columnOf(inserted(reviewSheet("权重 | 得分", ["60% | 60", "30% | 30"])))).toEqual([
    "30%",
    "30%",
    "30%",
  ]);
  expect(columnOf(inserted(reviewSheet("分值 | 得分", ["60分 | 60", "30分 | 30"])))).toEqual([
    "30分",
    "30分",
    "30分",
  ]);
  const plain = reviewSheet("权重 | 得分", ["60 | 60", "30 | 30"]);
  const shares = plain.rows.map((line) =>
    line?.map((cell, col) =>
      col === 5 && typeof cell?.value === "number"
        ? { value: cell.value / 100, text: `${cell.value}%`, format: "0%" }
        : cell,
    ),
  );
  expect(columnOf(inserted({ ...plain, rows: shares }))).toEqual([0.3, 0.3, 0.3]);
});

it("leaves computed points as they are", () => {
  const grid = reviewSheet("分值 | 得分", ["60 | 60", "30 | 30"]);
  const computed = grid.rows.map((line, row) =>
    line?.map((cell, col) => (cell && row === 2 && col === 5 ? { ...cell, formula: "30*2" } : cell)),
  );
  const place = placeIn({ ...grid, rows: computed });
  const plan = planPoints(place, rows.slice(0, 1));
  expect(plan?.old.find(({ row }) => row === 2)).toMatchObject({ was: 6000, points: 6000 });
});

it("goes on in the project that the cursor is in, where a table lists several", async () => {
  const { grid } = parseTable(`
    | 2025年部门预算项目绩效目标汇总表 | < | < | < | < | < | < |
    | 序号 | 项目名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 1 | 校舍维修 | 85 | 产出指标 | 数量指标 | 维修校舍栋数 | ≥2栋 |
    | ^ | ^ | ^ | ^ | 质量指标 | 验收合格率 | =100% |
    | 2 | 课桌椅购置 | 30 | 产出指标 | 数量指标 | 购置套数 | ≥500套 |
    | ^ | ^ | ^ | 满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥90% |`);
  const { session, close } = sitDown([grid], emptyMemo);
  await session().settle();
  session().dispatch({ kind: "selected", range: { sheet: "表", top: 4, left: 5, bottom: 4, right: 5 } });
  const place = insertionPlace(session().state());
  const entries = rows.flatMap(({ entry }) => (entry.kind === "质量" ? [entry] : [])).slice(0, 1);
  expect(place && planInsertion(place, { entries, points: [null], old: [] })?.rows).toEqual([5]);
  close();
});
