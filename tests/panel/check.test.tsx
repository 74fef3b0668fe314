// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import { cellAt } from "../../src/sheet/grid";
import { panelOver, sheetOf } from "./panel-over";

afterEach(cleanup);

const faulty = `
  | 项目支出绩效自评表 | < | < | < | < | < | < | < |
  | 项目名称 | 乡村公路养护 | < | < | < | < | < | < |
  | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | ^ | 年度资金总额 | 60 | 60 | 60 | 10 | 100% | 10 |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
  | 产出指标 | 数量指标 | 养护里程 | ≥312公里 | 218公里 | 30 | 30 | 雨季长，次年补齐 |
  | ^ | 质量指标 | 路况优良率 | ≥90％ | 92% | 20 | 20 | |
  | 效益指标 | 社会效益指标 | 受益村数 | ≥16个 | 16个 | 30 | 30 | |
  | 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | 93% | 10 | 10 | |
  | 总分 | < | < | < | < | 100 | 100 | |`;

const scoreCell = { row: 5, col: 6 };

it("says the verdict in one word, with the recomputed score", async () => {
  await panelOver([sheetOf(faulty)]);
  const verdict = screen.getByRole("region", { name: "结论" });
  expect(verdict.textContent).toContain("会被退回");
  expect(verdict.textContent).toMatch(/自评 100 → 复核 9\d/);
});

it("writes the fix a card offers, and takes it back", async () => {
  const { host, user } = await panelOver([sheetOf(faulty)]);
  await user.click(screen.getAllByRole("button", { name: "改为 20.96" })[0] ?? document.body);
  const score = (): unknown => cellAt(host.grids()[0] ?? sheetOf(""), scoreCell.row, scoreCell.col)?.value;
  expect(score()).toBe(20.96);
  await user.click(await screen.findByRole("button", { name: "撤销：改为 20.96" }));
  expect(score()).toBe(30);
  await waitFor(() => expect(screen.queryByRole("button", { name: /^撤销/ })).toBeNull());
});

it("keeps the undo steps over a re-check", async () => {
  const { user } = await panelOver([sheetOf(faulty)]);
  await user.click(screen.getAllByRole("button", { name: "改为 20.96" })[0] ?? document.body);
  await user.click(screen.getByRole("button", { name: "重新检查" }));
  expect(await screen.findByRole("button", { name: "撤销：改为 20.96" })).toBeDefined();
});

it("selects the cell of a finding", async () => {
  const { host, user } = await panelOver([sheetOf(faulty)]);
  await user.click(screen.getAllByRole("button", { name: "定位 G6" })[0] ?? document.body);
  expect(host.selection()).toMatchObject({ sheet: "自评表", top: 5, left: 6 });
  expect(screen.queryByText("所选 G6")).toBeNull();
});

it("shows the findings of what is selected in the sheet", async () => {
  const { host } = await panelOver([sheetOf(faulty)]);
  host.pick({ sheet: "自评表", top: 5, bottom: 5, left: 6, right: 6 });
  const box = await screen.findByRole("region", { name: "所选单元格的问题" });
  expect(box.textContent).toContain("所选 G6");
  expect(within(box).getAllByRole("button", { name: "改为 20.96" })).toHaveLength(1);
});

it("checks again after a change in the sheet", async () => {
  const { host } = await panelOver([sheetOf(faulty)]);
  host.type("自评表", [{ at: scoreCell, was: 30, to: 20.96 }]);
  await waitFor(() => expect(screen.queryAllByRole("button", { name: "改为 20.96" })).toHaveLength(0));
});

it("keeps a finding with its reason in the workbook, and counts it beside the verdict", async () => {
  const { host, user } = await panelOver([sheetOf(faulty)]);
  const before = screen.getAllByRole("button", { name: "说明情况" }).length;
  await user.click(screen.getAllByRole("button", { name: "说明情况" })[0] ?? document.body);
  await user.keyboard("按设计变更批复执行");
  await user.click(screen.getByRole("button", { name: "不再提示" }));
  expect(await screen.findByRole("button", { name: "已说明 1" })).toBeDefined();
  expect(host.memo().ignores.map(({ reason }) => reason)).toEqual(["按设计变更批复执行"]);
  expect(screen.getAllByRole("button", { name: "说明情况" }).length).toBeLessThan(before);
});

it("says calmly that the sheet is protected", async () => {
  await panelOver([{ ...sheetOf(faulty), protected: true }]);
  expect(screen.getByText(/受保护，锁定的单元格不能改。撤销保护后可修改。/)).toBeDefined();
});

it("asks nothing about the columns of a blank form, only that it be filled in", async () => {
  await panelOver([
    sheetOf("| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |\n| 产出指标 | 数量指标 |  |  |  |"),
  ]);
  expect(screen.getByText(/请填写后再检查/)).toBeDefined();
  expect(screen.queryByRole("button", { name: "手动指定列" })).toBeNull();
});

it("says that the cells changed meanwhile, writes nothing and checks again", async () => {
  const { host, user } = await panelOver([sheetOf(faulty)]);
  host.fail("apply", "changed-since-read");
  await user.click(screen.getAllByRole("button", { name: "改为 20.96" })[0] ?? document.body);
  expect(await screen.findByText(/刚刚改过，没有写入/)).toBeDefined();
  expect(host.applied()).toEqual([]);
});

it("judges what was typed just now before it writes: that row's offers fall, the others stand", async () => {
  const { host } = await panelOver([sheetOf(faulty)]);
  const [fix] = screen.getAllByRole("button", { name: "改为 20.96" });
  host.type("自评表", [{ at: { row: 5, col: 4 }, was: "218公里", to: "300公里" }]);
  fix?.click();
  expect(await screen.findByText(/刚刚改过，没有写入/)).toBeDefined();
  expect(host.applied()).toEqual([]);
  const [due] = await screen.findAllByRole("button", { name: "改为 28.85" });
  host.type("自评表", [{ at: { row: 7, col: 4 }, was: "16个", to: "17个" }]);
  due?.click();
  await waitFor(() => expect(host.applied()).toHaveLength(1));
});

it("closes a preview whose rows were changed meanwhile", async () => {
  const { host, user } = await panelOver([sheetOf(faulty.replace("218公里", "218 公里 "))]);
  await user.click(screen.getByRole("button", { name: "更多" }));
  await user.click(await screen.findByRole("menuitem", { name: /^全部安全修复/ }));
  await screen.findByRole("button", { name: /^写入/ });
  const [grid] = host.grids();
  if (grid) host.replace([{ ...grid, rows: [[], ...grid.rows], rowCount: grid.rowCount + 1 }]);
  expect(await screen.findByText(/前后对照已关上，没有写入/)).toBeDefined();
  expect(screen.queryByRole("button", { name: /^写入/ })).toBeNull();
});

it("says what was looked for where there is no form", async () => {
  await panelOver([sheetOf("| 通讯录 | 电话 |\n| 甲 | 1 |", "通讯录")]);
  expect(screen.getByText(/没有找到绩效指标表/)).toBeDefined();
});

it("brings the undo steps back when the panel is opened again", async () => {
  const store = memoryStore();
  const first = await panelOver([sheetOf(faulty)], { store });
  await first.user.click(screen.getAllByRole("button", { name: "改为 20.96" })[0] ?? document.body);
  await screen.findByRole("button", { name: "撤销：改为 20.96" });
  first.unmount();
  const again = await panelOver(first.host.grids(), { store });
  await again.user.click(await screen.findByRole("button", { name: "撤销：改为 20.96" }));
  expect(cellAt(again.host.grids()[0] ?? sheetOf(""), scoreCell.row, scoreCell.col)?.value).toBe(30);
});

it("forgets undo steps that the sheet no longer bears out", async () => {
  const store = memoryStore();
  const { user, unmount } = await panelOver([sheetOf(faulty)], { store });
  await user.click(screen.getAllByRole("button", { name: "改为 20.96" })[0] ?? document.body);
  await screen.findByRole("button", { name: "撤销：改为 20.96" });
  unmount();
  await panelOver([sheetOf(faulty)], { store });
  expect(screen.queryByRole("button", { name: /^撤销/ })).toBeNull();
});

it("says that a cell is being edited, and takes it back when reading works again", async () => {
  const { host, user } = await panelOver([sheetOf(faulty)]);
  host.fail("read", "editing-a-cell");
  await user.click(screen.getByRole("button", { name: "重新检查" }));
  expect(await screen.findByText(/正在编辑单元格/)).toBeDefined();
  host.fail("read", null);
  await waitFor(() => expect(screen.queryByText(/正在编辑单元格/)).toBeNull());
});

it("offers a re-check when the host is gone, and recovers", async () => {
  const { host, user } = await panelOver([sheetOf(faulty)]);
  host.fail("sheets", "disconnected");
  await user.click(screen.getByRole("button", { name: "重新检查" }));
  expect(await screen.findByText(/与表格的连接断了/)).toBeDefined();
  host.fail("sheets", null);
  await user.click(screen.getAllByRole("button", { name: "重新检查" })[0] ?? document.body);
  await waitFor(() => expect(screen.queryByText(/与表格的连接断了/)).toBeNull());
});

it("gives up an undo step whose cells were written since", async () => {
  const { host, user } = await panelOver([sheetOf(faulty)]);
  await user.click(screen.getAllByRole("button", { name: "改为 20.96" })[0] ?? document.body);
  host.type("自评表", [{ at: scoreCell, was: 20.96, to: 21 }]);
  await user.click(await screen.findByRole("button", { name: "撤销：改为 20.96" }));
  expect(await screen.findByText(/写入的地方后来又改过，没有撤销/)).toBeDefined();
  await user.click(screen.getByRole("button", { name: "放弃这一步" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: /^撤销/ })).toBeNull());
});

it("follows sheets that come, go and change their names", async () => {
  const { host } = await panelOver([sheetOf(faulty)]);
  host.replace([sheetOf(faulty, "自评表改"), sheetOf("| 甲 | 乙 |\n| 丙 | 1 |", "别的")]);
  await waitFor(() => expect(screen.queryByText("自评表")).toBeNull());
  expect(screen.getByRole("region", { name: "结论" }).textContent).toContain("会被退回");
});

it("teaches what was checked when nothing is wrong", async () => {
  const right = `
    | 项目支出绩效目标申报表 | < | < | < | < |
    | 项目名称 | 图书馆夜间开放 | 主管部门 | 市文化和旅游局 | < |
    | 实施单位 | 市图书馆 | < | < | < |
    | 年度目标 | 全年夜间开放 300 天，服务读者 8 万人次。 | < | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重(90) |
    | 成本指标 | 经济成本指标 | 单日运行成本 | ≤1200元 | 20 |
    | 产出指标 | 数量指标 | 夜间开放天数 | ≥300天 | 20 |
    | ^ | 质量指标 | 设备完好率 | ≥98% | 10 |
    | ^ | 时效指标 | 每日闭馆时间 | ≥21时 | 10 |
    | 效益指标 | 社会效益指标 | 夜间到馆人次 | ≥8万人次 | 20 |
    | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 10 |`;
  const { user } = await panelOver([sheetOf(right)]);
  const answers = (): readonly HTMLElement[] => screen.queryAllByRole("button", { name: "说明情况" });
  for (let left = answers().length; left > 0; left = answers().length) {
    await user.click(answers()[0] ?? document.body);
    await user.keyboard("已核实");
    await user.click(screen.getByRole("button", { name: "不再提示" }));
    await waitFor(() => expect(answers().length).toBeLessThan(left));
  }
  expect(screen.getByRole("region", { name: "结论" }).textContent).toContain("可报送");
  expect(screen.getByText(/检查了 \d+ 项、6 个指标，没有发现问题。/)).toBeDefined();
});

it("keeps the whole menu inside the window, wherever the panel begins", async () => {
  const { user } = await panelOver([sheetOf(faulty)]);
  const place = vi.spyOn(HTMLElement.prototype, "getBoundingClientRect");
  place.mockReturnValue({ top: 92 } as DOMRect);
  await user.click(screen.getByRole("button", { name: "更多" }));
  expect(screen.getByRole("menu").style.maxHeight).toBe(`${innerHeight - 100}px`);
  place.mockRestore();
});
