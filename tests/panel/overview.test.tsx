// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import { recognize } from "../../src/recognition/recognize";
import { emptyMemo } from "../../src/sheet/memo";
import { panelOver, sheetOf, type Shown } from "./panel-over";

afterEach(cleanup);
// The page of chosen indicators brings much of the panel.
vi.setConfig({ testTimeout: 60_000 });

const review = `
  | 项目支出绩效自评表 | < | < | < | < | < | < | < |
  | 项目名称 | 乡村公路养护 | < | < | < | < | < | < |
  | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | ^ | 年度资金总额 | 60 | 60 | 51 | 10 | 85% | 8.5 |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
  | 产出指标 | 数量指标 | 养护里程 | ≥312公里 | 218公里 | 30 | 20.96 | 雨季长，次年补齐 |
  | ^ | ^ | 修补桥梁数 | ≥4座 | 4座 | 10 | 10 | |
  | ^ | 质量指标 | 路况优良率 | ≥90% | 92% | 20 | 20 | |
  | 效益指标 | 社会效益指标 | 受益村数 | ≥16个 | 16个 | 20 | 20 | |
  | 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | 93% | 10 | 10 | |
  | 总分 | < | < | < | < | 100 | 89.46 | |`;

const target = `
  | 项目支出绩效目标申报表 | < | < | < | < |
  | 项目名称 | 县道大中修 | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
  | 产出指标 | 数量指标 | 养护里程 | ≥400公里 | 30 |
  | ^ | ^ | 修补桥梁数 | ≥4座 | 10 |
  | ^ | 质量指标 | 路况优良率 | ≥90% | 20 |
  | 效益指标 | 社会效益指标 | 受益村数 | ≥16个 | 20 |
  | 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | 10 |`;

async function overview(sheets = [sheetOf(review)]): Promise<Shown> {
  const shown = await panelOver(sheets);
  await shown.user.click(screen.getByRole("tab", { name: "概览" }));
  await screen.findByRole("region", { name: "指标类型" });
  return shown;
}

it("shows the weights beside the profile's, in words too, and leads to their cells", async () => {
  const { host, user } = await overview();
  const section = within(screen.getByRole("region", { name: "分值" }));
  expect(
    section.getByRole("img", { name: /^本表分值：产出指标 60，效益指标 20，满意度指标 10/ }),
  ).toBeDefined();
  expect(section.getByRole("img", { name: /^口径分值：产出指标 50/ })).toBeDefined();
  await user.click(section.getByRole("button", { name: /效益指标.*20 分\s*，口径 30/ }));
  expect(host.selection()).toMatchObject({ top: 8 });
});

it("shows how far every indicator came, and the execution", async () => {
  const { host, user } = await overview();
  await user.click(screen.getByRole("button", { name: /养护里程\s*69.9%/ }));
  expect(host.selection()).toMatchObject({ top: 5, left: 4 });
  expect(screen.getByText("执行率 85%")).toBeDefined();
});

it("counts the kinds, and goes through their cells one after the other", async () => {
  const { host, user } = await overview();
  expect(screen.getByText("时效 无")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "数量 2" }));
  expect(host.selection()).toMatchObject({ top: 5 });
  await user.click(screen.getByRole("button", { name: "数量 2" }));
  expect(host.selection()).toMatchObject({ top: 6 });
});

it("compares with the sheet that is chosen, and remembers it in the workbook", async () => {
  const { host, user } = await overview([sheetOf(review), sheetOf(target, "批复")]);
  expect(screen.getByText("没有对照批复目标表")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "选择批复目标表" }));
  await user.click(await screen.findByRole("radio", { name: /工作表“批复”/ }));
  await waitFor(() => expect(host.memo().approved).toEqual({ file: null, sheet: "批复" }));
  await user.click(screen.getByRole("button", { name: "返回" }));
  expect(await screen.findByText(/对照批复目标表：工作表“批复”/)).toBeDefined();
  await user.click(screen.getByRole("tab", { name: "检查" }));
  expect((await screen.findAllByText(/400公里/)).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: "更多" }));
  await user.click(await screen.findByRole("menuitem", { name: "更换批复目标表" }));
  await user.click(await screen.findByRole("radio", { name: /自动查找/ }));
  await waitFor(() => expect(host.memo().approved).toBeUndefined());
});

it("says that the sheet it was compared with is not there", async () => {
  const memo = { ...emptyMemo, approved: { file: "批复表.xlsx", sheet: "申报表" } };
  const { user } = await panelOver([sheetOf(review)], { memo });
  await user.click(screen.getByRole("tab", { name: "概览" }));
  expect(await screen.findByText(/“批复表.xlsx”的工作表“申报表”没有找到，没有对照/)).toBeDefined();
  await user.click(screen.getByRole("button", { name: "更换批复目标表" }));
  expect(await screen.findByText("文件还没有打开，从文件选择一次即可")).toBeDefined();
});

it("brings back the approved file of before the panel was closed", async () => {
  const store = memoryStore();
  const memo = { ...emptyMemo, approved: { file: "批复表.xlsx", sheet: "批复" } };
  const forms = recognize(sheetOf(target, "批复")).forms;
  await store.write("settings", "approved-file", { file: "批复表.xlsx", forms, version: "0.0.0" });
  await panelOver([sheetOf(review)], { memo, store });
  expect((await screen.findAllByText(/400公里/)).length).toBeGreaterThan(0);
});

it("says why a file is of no use, and stays as it was", async () => {
  const { host, user } = await overview();
  await user.click(screen.getByRole("button", { name: "选择批复目标表" }));
  const input = await screen.findByLabelText("批复目标表文件");
  await user.upload(input, new File(["plain words"], "批复表.xlsx"));
  expect(await screen.findByText(/“批复表.xlsx”：文件不是 Excel 或 WPS 表格/)).toBeDefined();
  expect(host.memo().approved).toBeUndefined();
});

it("works out costs by the unit, and offers those a target sheet does not declare yet", async () => {
  const priced = `
    | 项目支出绩效目标申报表 | < | < | < | < |
    | 项目名称 | 县道大中修 | < | < | < |
    | 项目资金（万元） | 年度资金总额 | 900 | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
    | 产出指标 | 数量指标 | 大修县道里程 | ≥12公里 | 50 |
    | ^ | 成本指标 | 项目总成本 | ≤900万元 | 40 |`;
  const { user } = await overview([sheetOf(priced)]);
  const section = within(await screen.findByRole("region", { name: "单位成本" }));
  expect(await section.findByText("900万元 ÷ 12公里 = 75万元/公里")).toBeDefined();
  await user.click(section.getByRole("button", { name: "细化成本指标（1）" }));
  const page = await screen.findByRole("region", { name: "细化成本指标" });
  await waitFor(() => expect(page.textContent).toContain("大修县道单位造价"));
  expect(within(page).getByRole("button", { name: "写入 1 个指标" })).toBeDefined();
});
