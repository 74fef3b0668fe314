// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import type { Reviewer } from "../../src/panel/page-services";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { cellAt } from "../../src/sheet/grid";
import { panelOver, sheetOf, type Shown } from "./panel-over";

afterEach(cleanup);

const unscored = `
  | 项目支出绩效自评表 | < | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 清淤河道长度 | ≥12公里 | 12.6公里 | 30 | |
  | ^ | 质量指标 | 水质达标率 | ≥90％ | 92％ | 30 | |
  | 效益指标 | 社会效益指标 | 受益村数 | ≥16个 | 8个 | 30 | |
  | 满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥90% | 93% | 10 | |`;

const noForm = `
  | 甲 | 乙 | 丙 | 丁 |
  | 举办讲座 | 20场 | 22场 | 60 |
  | 参加人次 | 1500人次 | 1600人次 | 40 |`;

async function fromMenu({ user }: Shown, label: RegExp | string): Promise<void> {
  await user.click(screen.getByRole("button", { name: "更多" }));
  await user.click(await screen.findByRole("menuitem", { name: label }));
}

it("previews all safe fixes and writes them as one step", async () => {
  const shown = await panelOver([sheetOf(unscored)]);
  await fromMenu(shown, /全部安全修复/);
  const page = await screen.findByRole("region", { name: "安全修复" });
  expect(within(page).getByText("≥90％")).toBeDefined();
  expect(within(page).getByText("≥90%")).toBeDefined();
  await shown.user.click(within(page).getByRole("button", { name: /^写入 \d+ 处/ }));
  await waitFor(() => expect(screen.queryByRole("region", { name: "安全修复" })).toBeNull());
  expect(shown.host.applied()).toHaveLength(1);
  expect(screen.getByRole("button", { name: "撤销：安全修复" })).toBeDefined();
  await waitFor(() => expect(screen.queryByText(/没有写入/)).toBeNull());
});

it("fills the missing scores by formula in one step, taken back in one", async () => {
  const { host, user } = await panelOver([sheetOf(unscored)]);
  const before = host.grids();
  await user.click(screen.getAllByRole("button", { name: "按公式填得分" })[0] ?? document.body);
  await user.click(await screen.findByRole("button", { name: /^写入 [34] 处/ }));
  const scores = (): unknown[] =>
    [2, 3, 4, 5].map((row) => cellAt(host.grids()[0] ?? sheetOf(""), row, 6)?.value ?? null);
  expect(scores()).toEqual([30, 30, 15, 10]);
  await user.click(await screen.findByRole("button", { name: /^撤销/ }));
  expect(scores()).toEqual([null, null, null, null]);
  expect(host.grids()[0]?.rows.flat().filter(Boolean)).toEqual(before[0]?.rows.flat().filter(Boolean));
});

it("explains a rule on the spot and goes back to the button", async () => {
  const { user } = await panelOver([sheetOf(unscored)]);
  const why = screen.getAllByRole("button", { name: "依据" })[0];
  if (!why) throw new Error("no card");
  await user.click(why);
  await screen.findByRole("heading", { name: "为什么" });
  expect(await screen.findByRole("heading", { name: "错例" })).toBeDefined();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(document.activeElement).toBe(why));
});

it("lists the answers, marks stale ones and brings a finding back", async () => {
  const ignore = { rule: "score-missing", sheet: "自评表", range: "G3", content: "别的内容", reason: "待补" };
  const shown = await panelOver([sheetOf(unscored)], { memo: { version: 1, ignores: [ignore] } });
  await fromMenu(shown, /已说明的问题/);
  expect(await screen.findByText(/不再起作用/)).toBeDefined();
  await shown.user.click(screen.getByRole("button", { name: "恢复提示" }));
  await waitFor(() => expect(shown.host.memo().ignores).toEqual([]));
});

it("switches a rule off and counts it beside the verdict", async () => {
  const shown = await panelOver([sheetOf(unscored)]);
  await fromMenu(shown, "设置");
  await shown.user.click(await screen.findByText(/项规则，可逐项启用或停用/));
  await shown.user.click(await screen.findByRole("checkbox", { name: "有分值的指标都应有得分" }));
  await waitFor(() => expect(shown.host.memo().rulesOff).toEqual(["score-missing"]));
  await shown.user.click(screen.getByRole("button", { name: "返回" }));
  expect(await screen.findByRole("button", { name: "停用规则 1" })).toBeDefined();
});

it("keeps the chosen profile in the workbook", async () => {
  const shown = await panelOver([sheetOf(unscored)]);
  await fromMenu(shown, "设置");
  await shown.user.click(await screen.findByRole("radio", { name: /湖北/ }));
  await waitFor(() => expect(shown.host.memo().profile).toBe("hubei"));
});

it("reads a sheet by the columns a user points at", async () => {
  const shown = await panelOver([sheetOf(noForm, "讲座")]);
  await shown.user.click(screen.getByRole("button", { name: "手动指定列" }));
  await shown.user.selectOptions(await screen.findByLabelText(/^A 列/), "name");
  await shown.user.selectOptions(screen.getByLabelText(/^B 列/), "target");
  await shown.user.selectOptions(screen.getByLabelText(/^C 列/), "actual");
  await shown.user.selectOptions(screen.getByLabelText(/^D 列/), "weight");
  await shown.user.click(screen.getByRole("button", { name: "按这样读表" }));
  await screen.findByRole("region", { name: "结论" });
  expect(shown.host.memo().columns).toEqual([
    { sheet: "讲座", headerRow: 0, columns: { name: 0, target: 1, actual: 2, weight: 3 } },
  ]);
});

it("shows the columns as they were read", async () => {
  const shown = await panelOver([
    sheetOf(`
      | 项目支出绩效自评表（2024年度） | < | < | < | < | < |
      | 绩效指标 | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 |
      | ^ | 产出指标 | 培训人数 | ≥200人 | 210人 | 60 |
      | ^ | 效益指标 | 受益村数 | ≥16个 | 16个 | 30 |`),
  ]);
  await fromMenu(shown, "手动指定列");
  const chosen = async (column: string): Promise<string> =>
    (await screen.findByLabelText<HTMLSelectElement>(new RegExp(`^${column} 列`))).value;
  expect([await chosen("A"), await chosen("B"), await chosen("C"), await chosen("D")]).toEqual([
    "",
    "level1",
    "name",
    "target",
  ]);
});

it("marks the findings in the sheet and takes the marks off", async () => {
  const shown = await panelOver([sheetOf(unscored)]);
  await fromMenu(shown, "标注到表");
  await waitFor(() => expect(shown.host.marks().length).toBeGreaterThan(0));
  await fromMenu(shown, "清除标注");
  await waitFor(() => expect(shown.host.marks()).toEqual([]));
});

it("copies the findings as text", async () => {
  let copied = "";
  const copyText = async (text: string): Promise<boolean> => {
    copied = text;
    return true;
  };
  const shown = await panelOver([sheetOf(unscored)], { page: { copyText } });
  await fromMenu(shown, "复制问题清单");
  await screen.findByText(/已复制 \d+ 条/);
  expect(copied).toMatch(/^项目支出绩效自评表（工作表“自评表”）\n会被退回/);
  expect(copied).toMatch(/\n1\. 【错误】G3/);
});

it("adds a sheet with the findings, only when asked, and removes it again", async () => {
  const shown = await panelOver([sheetOf(unscored)]);
  await fromMenu(shown, "加一张问题清单工作表");
  await waitFor(() => expect(shown.host.grids().map(({ sheet }) => sheet)).toEqual(["自评表", "问题清单"]));
  await screen.findByRole("button", { name: "撤销：问题清单工作表" });
  await fromMenu(shown, "移除问题清单工作表");
  await waitFor(() => expect(shown.host.grids().map(({ sheet }) => sheet)).toEqual(["自评表"]));
});

it("leaves a list of findings alone that somebody wrote into: a new one stands beside it", async () => {
  const shown = await panelOver([sheetOf(unscored)]);
  const names = (): readonly string[] => shown.host.grids().map(({ sheet }) => sheet);
  await fromMenu(shown, "加一张问题清单工作表");
  await waitFor(() => expect(names()).toEqual(["自评表", "问题清单"]));
  await fromMenu(shown, "更新问题清单工作表");
  await screen.findByText("共 2 步");
  expect(names()).toEqual(["自评表", "问题清单"]);
  shown.host.type("问题清单", [{ at: { row: 3, col: 7 }, was: null, to: "已改，3月5日" }]);
  await fromMenu(shown, "加一张问题清单工作表");
  await waitFor(() => expect(names()).toEqual(["自评表", "问题清单", "问题清单2"]));
  expect(shown.host.grids()[1]?.rows[3]?.[7]?.value).toBe("已改，3月5日");
});

it("shows every form of the workbook and goes to the next fault across them", async () => {
  const other = sheetOf(unscored.replace("项目支出绩效自评表", "部门整体支出绩效自评表"), "部门");
  const shown = await panelOver([sheetOf(unscored), other]);
  await shown.user.click(screen.getByRole("button", { name: /项目支出绩效自评表/ }));
  const page = within(await screen.findByRole("region", { name: "本工作簿 2 张表" }));
  expect(page.getByText(/^自评表 · 会被退回/)).toBeDefined();
  expect(page.getByText(/^部门 · 会被退回/)).toBeDefined();
  await shown.user.click(page.getByRole("button", { name: /^部门整体支出绩效自评表/ }));
  await screen.findByRole("button", { name: /^部门整体支出绩效自评表/ });
  expect(shown.host.selection()?.sheet).toBe("部门");
  await shown.user.click(screen.getByRole("button", { name: /^部门整体支出绩效自评表/ }));
  await shown.user.click(await screen.findByRole("button", { name: /^项目支出绩效自评表$/ }));
  const next = screen.getByRole("button", { name: "下一个问题" });
  for (let step = 0; step < 40 && shown.host.selection()?.sheet !== "部门"; step++)
    await shown.user.click(next);
  expect(shown.host.selection()?.sheet).toBe("部门");
});

it("names a form by what tells it from the others, also where the project has a long name", async () => {
  const named = `| 项目名称 | 全市农村公路养护工程及配套安全防护设施建设 | < | < | < | < | < |
  | 年度 | 2024年度 | < | < | < | < | < |
  | 一级指标`;
  await panelOver([sheetOf(unscored.replace("| 一级指标", named))]);
  const title = screen.getByRole("heading", { level: 1 });
  expect(title.textContent).toMatch(/ 全市农村公路养护工程及配套安全…\u00a0· 2024年度$/);
  expect(title.title).toContain("全市农村公路养护工程及配套安全防护设施建设");
});

it("finds a form among many, and names hidden sheets", async () => {
  const sheets = Array.from({ length: 9 }, (_, index) =>
    sheetOf(
      unscored.replace("项目支出绩效自评表", `项目支出绩效自评表${"甲乙丙丁戊己庚辛壬"[index] ?? ""}`),
      `表${index + 1}`,
    ),
  );
  const hidden = { ...sheetOf("| 下拉项 |", "字典"), visibility: "hidden" as const };
  const { user } = await panelOver([...sheets, hidden]);
  expect(screen.getByText(/隐藏的工作表没有检查：“字典”/)).toBeDefined();
  await user.click(screen.getByRole("button", { name: /本工作簿 9 张表/ }));
  const page = within(await screen.findByRole("region", { name: "本工作簿 9 张表" }));
  await user.type(page.getByLabelText("查找表"), "表 4");
  expect(page.getAllByRole("listitem")).toHaveLength(1);
  await user.clear(page.getByLabelText("查找表"));
  await user.type(page.getByLabelText("查找表"), "没有这个");
  expect(page.getByText("没有这样的表。")).toBeDefined();
});

it("stays while Esc and Enter belong to the word an input method is at", async () => {
  const shown = await panelOver([sheetOf(unscored)]);
  await fromMenu(shown, "佐证材料");
  const page = await screen.findByRole("region", { name: "佐证材料" });
  const paper = within(page).getByLabelText("其他材料：清淤河道长度");
  await shown.user.type(paper, "yan shou");
  fireEvent.keyDown(paper, { key: "Enter", isComposing: true });
  fireEvent.keyDown(paper, { key: "Escape", isComposing: true });
  expect(paper).toHaveProperty("value", "yan shou");
  expect(screen.queryByRole("region", { name: "佐证材料" })).not.toBeNull();
  fireEvent.keyDown(paper, { key: "Escape" });
  expect(screen.queryByRole("region", { name: "佐证材料" })).toBeNull();
});

it("adds a form once, however quickly its button is pressed again", async () => {
  const reviewer: Reviewer = async (grids, options) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return reviewWorkbook(grids, options);
  };
  const shown = await panelOver([sheetOf(unscored)], { page: { reviewer } });
  await fromMenu(shown, "生成下一张表");
  const button = await screen.findByRole("button", { name: "加一张空白表" });
  // The last presses come while the new sheet is there and not checked yet.
  while (button.isConnected) {
    fireEvent.click(button);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  expect(shown.host.grids()).toHaveLength(2);
  // The next one is a form of its own.
  await fromMenu(shown, "生成下一张表");
  await shown.user.click(await screen.findByRole("button", { name: "加一张空白表" }));
  await waitFor(() => expect(shown.host.grids()).toHaveLength(3));
});
