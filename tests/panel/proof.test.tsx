// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { cellAt } from "../../src/sheet/grid";
import { panelOver, sheetOf } from "./panel-over";

afterEach(cleanup);

const filled = `
  | 项目支出绩效自评表 | < | < | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 佐证材料 |
  | 产出指标 | 数量指标 | 清淤河道长度 | ≥12公里 | 12.6公里 | 60 | 60 | |
  | 效益指标 | 社会效益指标 | 受益村数 | ≥16个。 | 17个。 | 30 | 30 | |
  | 满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥90% | 93% | 10 | 10 | |`;

it("ticks and notes papers, keeps them in the workbook and fills the form's own column", async () => {
  const { host, user } = await panelOver([sheetOf(filled)]);
  await user.click(screen.getByRole("button", { name: "更多" }));
  await user.click(await screen.findByRole("menuitem", { name: "佐证材料" }));
  const page = await screen.findByRole("region", { name: "佐证材料" });
  expect(within(page).getByText(/3 项完成值，还没有勾选材料/)).toBeDefined();
  expect(within(page).getByText(/满意度是怎样调查的/)).toBeDefined();
  expect(within(page).getByText("目标 ≥16个，完成 17个")).toBeDefined();
  const papers = within(page).getByRole("group", { name: "佐证材料：清淤河道长度" });
  await waitFor(() => expect(within(papers).getAllByRole("checkbox").length).toBeGreaterThan(0));
  await user.type(within(page).getByLabelText("其他材料：清淤河道长度"), "断面测量图{Enter}");
  await user.type(within(page).getByLabelText("备注：村民满意度"), "10月入户调查，有效问卷120份{Enter}");
  await waitFor(() => expect(within(page).queryByText(/满意度是怎样调查的/)).toBeNull());
  expect(host.memo().proofs).toMatchObject([
    { indicator: "数量指标 清淤河道长度", actual: "12.6公里", papers: ["断面测量图"] },
    { note: "10月入户调查，有效问卷120份" },
  ]);
  await user.click(within(page).getByRole("button", { name: "填入“佐证材料”栏" }));
  await user.click(await screen.findByRole("button", { name: /^写入 2 处/ }));
  const written = [2, 3, 4].map((row) => cellAt(host.grids()[0] ?? sheetOf(""), row, 7)?.value ?? null);
  expect(written).toEqual(["断面测量图", null, "10月入户调查，有效问卷120份"]);
});
