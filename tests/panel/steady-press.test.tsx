// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { panelOver, sheetOf } from "./panel-over";

afterEach(cleanup);

const faulty = `
  | 项目支出绩效自评表 | < | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 养护里程 | ≥312公里 | 218公里 | 30 | 30 |
  | 效益指标 | 社会效益指标 | 受益村数 | ≥16个 | 16个 | 30 | 30 |`;

it("takes the second click of a double click for no other button that has come under the pointer", async () => {
  const { host } = await panelOver([sheetOf(faulty)]);
  const [fix] = screen.getAllByRole("button", { name: "改为 20.96" });
  fireEvent.click(fix ?? document.body, { detail: 1 });
  const undo = await screen.findByRole("button", { name: "撤销：改为 20.96" });
  fireEvent.click(undo, { detail: 2 });
  await waitFor(() => expect(screen.queryByRole("button", { name: "改为 20.96" })).toBeNull());
  expect(host.applied()).toHaveLength(1);
  fireEvent.click(undo, { detail: 1 });
  fireEvent.click(undo, { detail: 2 });
  await waitFor(() => expect(host.applied()).toHaveLength(2));
});
