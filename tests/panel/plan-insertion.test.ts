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
import { library } from "../library/bundled";

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

const template = library.sets.find(({ id }) => id === "template/transport/农村公路养护");
const rows = template?.rows ?? [];

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
