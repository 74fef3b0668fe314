// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { cellAt } from "../../src/sheet/grid";
import { panelOver, sheetOf, type Shown } from "./panel-over";

afterEach(cleanup);

const form = `
  | 项目支出绩效自评表 | < | < | < | < | < | < | < |
  | 项目名称 | 乡村公路养护 | < | < | < | < | < | < |
  | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | ^ | 年度资金总额 | 60 | 60 | 60 | 10 | 100% | 10 |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
  | 产出指标 | 数量指标 | 养护里程 | ≥312公里 | 218公里 | 30 | 20.96 | 雨季长，次年补齐 |
  | ^ | 质量指标 | 路况优良率 | ≥90% | 92% | 20 | 20 | |
  | 效益指标 | 社会效益指标 | 出行条件改善情况 | 明显改善 | 达成年度指标 | 30 | 30 | |
  | 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | 93% | 10 | 10 | |
  | 总分 | < | < | < | < | 100 | 90.96 | |`;

function pick(shown: Shown, row: number): void {
  shown.host.pick({ sheet: "自评表", top: row, bottom: row, left: 4, right: 4 });
}

async function rowTab(row?: number): Promise<Shown> {
  const shown = await panelOver([sheetOf(form)]);
  await shown.user.click(screen.getByRole("tab", { name: "本行" }));
  await screen.findByRole("button", { name: "养护里程" });
  if (row !== undefined) pick(shown, row);
  return shown;
}

function valueAt({ host }: Shown, row: number, col: number): unknown {
  return cellAt(host.grids()[0] ?? sheetOf(""), row, col)?.value;
}

async function retype({ user }: Shown, label: string, text: string): Promise<void> {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  await user.type(field, text);
}

it("teaches where no row is selected, and goes to the one that is chosen", async () => {
  const { user, host } = await rowTab();
  await user.click(screen.getByRole("button", { name: "养护里程" }));
  expect(host.selection()).toMatchObject({ top: 5, left: 2 });
  expect(await screen.findByRole("heading", { name: "养护里程" })).toBeDefined();
});

it("says how the row was read, what it earns and why, with a picture in words", async () => {
  await rowTab(5);
  expect(await screen.findByText("读作：不少于312公里")).toBeDefined();
  expect(screen.getByText("218 ÷ 312 × 30 = 20.96")).toBeDefined();
  expect(screen.getByText("69.9%")).toBeDefined();
  expect(screen.getByText("应得 20.96")).toBeDefined();
  const picture = screen.getByRole("img", { name: /养护里程：目标 ≥312公里，完成 218公里/ });
  expect(picture.querySelectorAll("circle")).toHaveLength(1);
});

it("follows the selection", async () => {
  const shown = await rowTab(5);
  pick(shown, 6);
  expect(await screen.findByRole("heading", { name: "路况优良率" })).toBeDefined();
});

it("tries other figures, leaves the sheet alone, then writes them as one step that can be taken back", async () => {
  const shown = await rowTab(5);
  await screen.findByRole("heading", { name: "养护里程" });
  // A bare figure is of what stood there before.
  await retype(shown, "实际完成值", "300");
  const outcome = await screen.findByText(/得分 20.96 → 28.85/);
  expect(outcome.parentElement?.textContent).toContain("总分 90.96 → 98.85");
  expect(valueAt(shown, 5, 4)).toBe("218公里");
  await shown.user.click(screen.getByRole("button", { name: "写入" }));
  await waitFor(() => expect(valueAt(shown, 5, 4)).toBe("300公里"));
  expect([valueAt(shown, 5, 6), valueAt(shown, 9, 6)]).toEqual([28.85, 98.85]);
  await shown.user.click(await screen.findByRole("button", { name: /^撤销：试算写入“养护里程”/ }));
  await waitFor(() => expect(valueAt(shown, 5, 4)).toBe("218公里"));
  expect([valueAt(shown, 5, 6), valueAt(shown, 9, 6)]).toEqual([20.96, 90.96]);
});

it("shows what a percent cell holds and would hold as the sheet shows it", async () => {
  const sheet = sheetOf(form);
  const share = { value: 0.92, text: "92%", format: "0%" };
  const rows = sheet.rows.map((row, at) => (at === 6 ? row?.with(4, share) : row));
  const shown = await panelOver([{ ...sheet, rows }]);
  await shown.user.click(screen.getByRole("tab", { name: "本行" }));
  await screen.findByRole("button", { name: "养护里程" });
  pick(shown, 6);
  await screen.findByRole("heading", { name: "路况优良率" });
  await retype(shown, "实际完成值", "86.2");
  const cell = within((await screen.findByText("写入后")).parentElement ?? document.body);
  expect(cell.getByText("92%").closest("li")?.textContent).toBe("E792%→86.2%");
  await shown.user.click(screen.getByRole("button", { name: "写入" }));
  await waitFor(() => expect(valueAt(shown, 6, 4)).toBe(0.862));
});

it("does not jump while something is on trial, and says where the selection went", async () => {
  const shown = await rowTab(5);
  await screen.findByRole("heading", { name: "养护里程" });
  await retype(shown, "实际完成值", "300公里");
  pick(shown, 6);
  const away = await screen.findByRole("button", { name: /放下不写，看“路况优良率”/ });
  expect(screen.getByRole("heading", { name: "养护里程" })).toBeDefined();
  await shown.user.click(away);
  expect(await screen.findByRole("heading", { name: "路况优良率" })).toBeDefined();
});

it("keeps a trial with its row when rows come above it", async () => {
  const shown = await rowTab(5);
  await screen.findByRole("heading", { name: "养护里程" });
  await retype(shown, "实际完成值", "300公里");
  const added = "| 产出指标 | 数量指标 | 修补坑槽 | ≥85处 | 90处 | 10 | 10 | |\n  | ^ | ^ | 养护里程 |";
  shown.host.replace([sheetOf(form.replace(/\| 产出指标 \| 数量指标 \| 养护里程 \|/, added))]);
  await screen.findByText(/第 2\/5 项/);
  expect(screen.getByLabelText("实际完成值")).toHaveProperty("value", "300公里");
  expect(screen.getByRole("heading", { name: "养护里程" })).toBeDefined();
});

it("offers the three tiers of a qualitative row with their scores", async () => {
  const shown = await rowTab(7);
  await screen.findByRole("heading", { name: "出行条件改善情况" });
  const tiers = within(screen.getByRole("radiogroup", { name: "定性指标分三档" }));
  const [best, middle] = tiers.getAllByRole("radio");
  expect(best).toHaveProperty("checked", true);
  expect(screen.getByText("24–30 分")).toBeDefined();
  await shown.user.click(middle ?? document.body);
  expect(await screen.findByText(/得分 30 → (?:23.99|24)/)).toBeDefined();
  expect(valueAt(shown, 7, 4)).toBe("达成年度指标");
});

it("says that a weight is no number, and does not write it", async () => {
  const shown = await rowTab(5);
  await screen.findByRole("heading", { name: "养护里程" });
  await retype(shown, "分值", "一些");
  expect(await screen.findByText("不是数字，按原来的算")).toBeDefined();
  expect(screen.queryByRole("button", { name: "写入" })).toBeNull();
  await shown.user.click(screen.getByRole("button", { name: "放弃试算" }));
  expect(screen.getByLabelText("分值")).toHaveProperty("value", "30");
});

it("builds a reason from a usual cause, the unit's facts and a measure, and writes it as one step", async () => {
  const shown = await panelOver([sheetOf(form.replace("雨季长，次年补齐", ""))]);
  const { user } = shown;
  await user.click(screen.getAllByRole("button", { name: "选原因" })[0] ?? document.body);
  await user.click(await screen.findByRole("combobox", { name: "原因" }));
  await user.click(await screen.findByRole("option", { name: "天气或汛情影响施工" }));
  expect(screen.getByText("还要写具体情况")).toBeDefined();
  await user.type(screen.getByLabelText("具体情况"), "6—8月连续降雨，停工47天");
  expect(screen.getByText("措施里的空格“__”还要填")).toBeDefined();
  await retype(shown, "改进措施和时限", "避开汛期安排工期，于次年6月底前补齐");
  await user.click(screen.getByRole("button", { name: "写入原因栏" }));
  await waitFor(() =>
    expect(valueAt(shown, 5, 7)).toBe(
      "天气或汛情影响施工：6—8月连续降雨，停工47天。下一步：避开汛期安排工期，于次年6月底前补齐。",
    ),
  );
  await user.click(await screen.findByRole("button", { name: "撤销：写偏差原因" }));
  await waitFor(() => expect(valueAt(shown, 5, 7) ?? "").toBe(""));
});
