import { expect, it } from "vitest";
import { importOrderOf, importText } from "../../src/drafting/import-order";
import { defaultProfile, findProfile } from "../../src/profile/profiles";
import { recognize } from "../../src/recognition/recognize";
import { parseTable } from "../../src/sheet/table-text";

const [form] = recognize(
  parseTable(`
| 项目支出绩效自评表 | < | < | < | < | < | < | < |
| 项目名称 | 村道养护 | < | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 全年实际值 | 得分 | 未完成原因分析 |
| 产出指标（50分） | 数量指标 | 养护里程 | 50 | ≥20公里 | 18公里 | 45 | 两段路\\n改线 |
| 效益指标 | 社会效益指标 | 出行时间 | 40 | 缩短 | 缩短 | 40 | |`).grid,
).forms;

it("puts a sheet's rows into the order that the place's system takes in", () => {
  const anhui = findProfile("anhui");
  if (!form || !anhui) throw new Error("nothing to copy");
  const order = importOrderOf(form, anhui);
  expect(order && importText(form, order)).toBe(
    "产出指标\t数量指标\t养护里程\t≥20公里\t18公里\t50\t45\t两段路 改线\n" +
      "效益指标\t社会效益指标\t出行时间\t缩短\t缩短\t40\t40\t",
  );
});

it("says nothing where no order is known", () => {
  if (!form) throw new Error("no form");
  expect(importOrderOf(form, defaultProfile)).toBeUndefined();
});
