// @vitest-environment happy-dom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { recognize } from "../../src/recognition/recognize";
import { reviewSheet } from "../../src/review/review-sheet";
import { panelOver, sheetOf } from "./panel-over";

vi.setConfig({ testTimeout: 60_000 });
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

async function openLibrary(grid = sheet) {
  const shown = await panelOver([grid]);
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
  await user.click(screen.getByRole("button", { name: "清空" }));
  expect(screen.getByLabelText("查指标")).toHaveProperty("value", "");
});

it("says of another unit's figure that it is an example, and not of what the project itself promises", async () => {
  await openLibrary(
    sheetOf(`
| 项目支出绩效目标申报表 | < | < | < | < |
| 项目名称 | 19名百岁老人高龄津贴 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重 |
| 产出指标 | 质量指标 | 资格复核率 | =100% | 30 |`),
  );
  const lineOf = (name: string): string =>
    screen.getByLabelText(`选择 ${name}`).closest("li")?.textContent ?? "";
  expect(lineOf("百岁老人高龄津贴人数")).toContain("≥19名");
  expect(lineOf("百岁老人高龄津贴人数")).not.toContain("如 ≥19名");
  expect(lineOf("高龄津贴发放人数")).toMatch(/如 =\d+人/);
});

it("says how many indicators the words find, and that only the first of very many are listed", async () => {
  const { user } = await openLibrary();
  await user.type(screen.getByLabelText("查指标"), "满意度");
  expect(await screen.findByText("前 40 个指标")).toBeDefined();
  await user.clear(screen.getByLabelText("查指标"));
  await user.type(screen.getByLabelText("查指标"), "丧属");
  expect(await screen.findByText(/^[1-9]\d? 个指标$/)).toBeDefined();
});

it("writes a suggestion into the form's own columns after its points were looked over, and takes it back", async () => {
  const { user, host } = await openLibrary();
  const [card] = screen.getAllByRole("listitem");
  if (!card) throw new Error("no suggestion");
  const before = names(sheet);
  await user.click(within(card).getByRole("button", { name: "插入" }));
  await user.click(await screen.findByRole("button", { name: "写入 1 个指标" }));
  await screen.findByRole("button", { name: /撤销：插入/ });
  const read = await host.read(sheet.sheet);
  expect(read.ok && names(read.value).length).toBe(before.length + 1);
  await user.click(screen.getByRole("button", { name: /撤销：插入/ }));
  const undone = await host.read(sheet.sheet);
  expect(undone.ok && names(undone.value)).toEqual(before);
});

it("writes a set's rows with the points as typed, leaves out what is unticked, and keeps the level's total", async () => {
  const { user, host } = await openLibrary();
  await user.click(screen.getByRole("button", { name: "案例模板" }));
  const [use] = await screen.findAllByRole("button", { name: /^选用：/ });
  if (!use) throw new Error("no set");
  await user.click(use);
  const boxes = await screen.findAllByRole("checkbox", { checked: true });
  const [first] = boxes;
  if (!first) throw new Error("no row");
  await user.click(first);
  await user.click(screen.getByRole("button", { name: `写入 ${boxes.length - 1} 个指标` }));
  await screen.findByRole("button", { name: /撤销：插入/ });
  const read = await host.read(sheet.sheet);
  const indicators = read.ok ? (recognize(read.value).forms[0]?.indicators ?? []) : [];
  expect(indicators).toHaveLength(names(sheet).length + boxes.length - 1);
  expect(indicators.reduce((sum, { weight }) => sum + (weight?.points ?? 0), 0)).toBe(9000);
});

it("makes a whole sheet that checks without error or warning", async () => {
  const { user, host } = await openLibrary();
  await user.click(screen.getByRole("button", { name: "案例模板" }));
  const [use] = await screen.findAllByRole("button", { name: /^选用：/ });
  if (!use) throw new Error("no set");
  await user.click(use);
  await user.click(await screen.findByRole("radio", { name: "生成整表" }));
  await user.type(screen.getByLabelText("主管部门"), "青峰县交通局");
  await user.type(screen.getByLabelText("实施单位"), "青峰县公路中心");
  await user.type(screen.getByLabelText("年度资金总额（万元）"), "260");
  await user.click(screen.getByRole("button", { name: /^生成整表（/ }));
  await screen.findByRole("button", { name: /撤销：生成“绩效目标申报表”/ });
  const made = await host.read("绩效目标申报表");
  if (!made.ok) throw new Error("no sheet");
  const findings = reviewSheet(made.value).forms.flatMap((form) => form.findings);
  const complaints = findings.filter(({ level }) => level !== "advice").map(({ message }) => message);
  expect(complaints).toEqual([]);
});

it("suggests what a department does where the form is of all its spending", async () => {
  const target = sheetOf(`
    | 部门整体支出绩效目标申报表（2026年度） | < | < | < |
    | 部门名称 | 青峰县水利局 | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 整治河道长度 | ≥42公里 |
    | 效益指标 | 社会效益指标 | 受益人口 | ≥8万人 |`);
  await openLibrary(target);
  expect(screen.getByLabelText("项目名称")).toHaveProperty("value", "青峰县水利局整体支出");
  expect(await screen.findAllByText(/供水|饮水|防汛|水库/)).not.toEqual([]);
});

it("shows what an indicator means and how it is proved, on the spot", async () => {
  const { user } = await openLibrary();
  const [more] = screen.getAllByRole("button", { name: /^详情：/ });
  if (!more) throw new Error("no card");
  await user.click(more);
  for (const label of ["含义", "算法", "数据来源", "佐证材料"])
    expect((await screen.findAllByText(label)).length).toBeGreaterThan(0);
});

it("narrows a search by kind, industry and unit", async () => {
  const { user } = await openLibrary();
  await user.type(screen.getByLabelText("查指标"), "培训");
  await user.selectOptions(screen.getByLabelText("行业"), "教育");
  await user.selectOptions(screen.getByLabelText("计量单位"), "人次");
  await user.selectOptions(screen.getByLabelText("指标类别"), "数量");
  const cards = await screen.findAllByText(/数量指标/);
  expect(cards.length).toBeGreaterThan(0);
  expect(screen.queryByText(/满意度指标/)).toBeNull();
});

it("keeps what was asked and chosen while another tab is looked at, and asks for the project of the sheet in front", async () => {
  const grown = sheetOf(
    `
    | 项目支出绩效目标申报表 | < | < | < | < |
    | 项目名称 | 乡镇卫生院设备购置 | < | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重 |
    | 产出指标 | 数量指标 | 购置设备数量 | ≥30台 | 50 |
    | 效益指标 | 社会效益指标 | 门诊量提高率 | ≥5% | 30 |`,
    "卫生院",
  );
  const { host, user } = await panelOver([sheet, grown]);
  await user.click(screen.getByRole("tab", { name: "推荐" }));
  const [box] = await screen.findAllByRole("checkbox", { name: /^选择 / });
  await user.click(box ?? document.body);
  await user.selectOptions(screen.getByLabelText("指标类别"), "质量");
  await user.click(screen.getByRole("tab", { name: "检查" }));
  await user.click(screen.getByRole("tab", { name: "推荐" }));
  expect(await screen.findByText("已选 1 个")).toBeDefined();
  expect(screen.getByLabelText("指标类别")).toHaveProperty("value", "质量");
  host.pick({ sheet: "卫生院", top: 0, bottom: 0, left: 0, right: 0 });
  await screen.findByDisplayValue("乡镇卫生院设备购置");
  expect(screen.getByLabelText("指标类别")).toHaveProperty("value", "质量");
});

it("keeps what was typed for chosen indicators, and writes no points that cannot be read", async () => {
  const { user, host } = await openLibrary();
  const insert = async (): Promise<void> => {
    const [card] = screen.getAllByRole("listitem");
    await user.click(within(card ?? document.body).getByRole("button", { name: "插入" }));
  };
  const typed = async (label: RegExp): Promise<HTMLInputElement> => {
    const [box] = await screen.findAllByLabelText<HTMLInputElement>(label);
    if (!box) throw new Error("no box");
    return box;
  };
  await insert();
  await user.clear(await typed(/^分值：/));
  await user.type(await typed(/^分值：/), "二十");
  expect(screen.getByText(/^还要填：.*的分值（数字）$/)).toBeDefined();
  expect(screen.getByRole("button", { name: "写入 1 个指标" })).toHaveProperty("disabled", true);
  await user.keyboard("{Escape}");
  await insert();
  expect((await typed(/^分值：/)).value).toBe("二十");
  await user.clear(await typed(/^分值：/));
  await user.click(screen.getByRole("button", { name: "写入 1 个指标" }));
  await screen.findByRole("button", { name: /撤销：插入/ });
  expect(host.applied()).toHaveLength(1);
});

it("says that a filter hides what is looked up, not that the library lacks it", async () => {
  const { user } = await openLibrary();
  await user.selectOptions(screen.getByLabelText("行业"), "国防");
  await user.type(screen.getByLabelText("查指标"), "zzzzqq");
  expect(await screen.findByText(/^筛选后没有“zzzzqq”/)).toBeDefined();
});
