// @vitest-environment happy-dom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { recognize } from "../../src/recognition/recognize";
import { panelOver, sheetOf } from "./panel-over";

afterEach(cleanup);

const sheet = sheetOf(`
| 项目支出绩效目标申报表 | < | < | < | < |
| （2025年度） | < | < | < | < |
| 项目名称 | 农村公路日常养护 | < | < | < |
| 年度目标 | 养护农村公路300公里。 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重 |
| 产出指标 | 数量指标 | 养护农村公路里程 | ≥300公里 | 30 |
| ^ | 质量指标 | 路面病害修复合格率 | ≥95% | 20 |
| 效益指标 | 社会效益指标 | 公路安全事故下降率 | ≥5% | 30 |
| 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | 10 |`);

async function openLibrary() {
  const shown = await panelOver([sheet]);
  await shown.user.click(screen.getByRole("tab", { name: "推荐" }));
  await screen.findAllByRole("button", { name: "插入" });
  return shown;
}

const names = (sheetNow: typeof sheet): readonly (string | undefined)[] =>
  recognize(sheetNow).forms[0]?.indicators.map(({ name }) => name.text) ?? [];

it("suggests indicators for the project with their reasons, and finds them by initials", async () => {
  const { user } = await openLibrary();
  expect(screen.getByLabelText("项目名称")).toHaveProperty("value", "农村公路日常养护");
  await user.type(screen.getByLabelText("查指标"), "ysyhgl");
  const hits = await screen.findAllByText(/合格率/);
  expect(hits.length).toBeGreaterThan(0);
});

it("writes a suggestion into the form's own columns and takes it back", async () => {
  const { user, host } = await openLibrary();
  const [card] = screen.getAllByRole("listitem");
  if (!card) throw new Error("no suggestion");
  const before = names(sheet);
  await user.click(within(card).getByRole("button", { name: "插入" }));
  await screen.findByRole("button", { name: /撤销：插入/ });
  const read = await host.read(sheet.sheet);
  expect(read.ok && names(read.value).length).toBe(before.length + 1);
  await user.click(screen.getByRole("button", { name: /撤销：插入/ }));
  const undone = await host.read(sheet.sheet);
  expect(undone.ok && names(undone.value)).toEqual(before);
});
