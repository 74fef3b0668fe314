// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { panelOver, sheetOf } from "./panel-over";

afterEach(cleanup);

const sheet = sheetOf(`
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
| 产出指标 | 数量指标 | 养护里程 | ≥312公里 | 318公里 | 50 |`);

const fall = (error: unknown): boolean => window.dispatchEvent(new ErrorEvent("error", { error }));

it("says calmly that a step was not finished, and tells whoever helps where, but nothing of the sheet", async () => {
  const copied: string[] = [];
  const copyText = async (text: string): Promise<boolean> => copied.push(text) > 0;
  const { user } = await panelOver([sheet], { page: { copyText } });
  fall(undefined);
  expect(screen.queryByText(/没有做完/)).toBeNull();
  fall(new TypeError("养护里程"));
  await screen.findByText("这一步没有做完。看一下表格，再做一次。");
  await user.click(screen.getByRole("button", { name: "更多" }));
  await user.click(screen.getByRole("menuitem", { name: "设置" }));
  await user.click(await screen.findByRole("button", { name: "复制诊断信息" }));
  expect(copied[0]).toMatch(/故障：TypeError faults\.test\.tsx:\d+/);
  expect(copied[0]).not.toContain("养护里程");
});
