// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import type { SheetHost } from "../../src/hosts/sheet-host";
import { ReviewPanel } from "../../src/panel/ReviewPanel";
import { memoryHost } from "../support/memory-host";
import { pageServices, sheetOf } from "./panel-over";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const sheet = sheetOf(`
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 养护里程 | ≥312公里 | 218公里 | 50 | 50 |`);

/** A program that shows a dialog: the question waits until somebody closes it. */
function dialogOver(kept: "apply" | "read"): { readonly host: SheetHost; readonly close: () => void } {
  const inner = memoryHost([sheet]);
  let close = (): void => undefined;
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  const waiting = (async (...given: readonly unknown[]): Promise<unknown> => {
    await closed;
    return (inner[kept] as (...all: readonly unknown[]) => Promise<unknown>)(...given);
  }) as never;
  return { host: { ...inner, kind: "excel", [kept]: waiting }, close: () => close() };
}

function open(host: SheetHost): (time: number) => Promise<unknown> {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  render(<ReviewPanel host={host} store={memoryStore()} page={pageServices} />);
  return (time) => vi.advanceTimersByTimeAsync(time);
}

const word = /Excel 还没有回应，正在等。如果开着对话框，先关上；如果正在编辑单元格，按回车键。/;

it("says after a while that Excel has not answered a write, goes on waiting and writes once", async () => {
  const { host, close } = dialogOver("apply");
  const pass = open(host);
  const user = userEvent.setup({ advanceTimers: (time) => vi.advanceTimersByTime(time) });
  const fix = await screen.findByRole("button", { name: "改为 34.94" });
  await user.click(fix);
  await pass(1_000);
  expect(screen.queryByText(word)).toBeNull();
  await pass(2_000);
  expect(screen.getByText(word).getAttribute("role")).toBe("status");
  await user.click(fix);
  close();
  await screen.findByRole("button", { name: "撤销：改为 34.94" });
  expect(screen.queryByText(word)).toBeNull();
  expect(screen.queryByText(/没有写入/)).toBeNull();
});

it("lets go of a question that is not answered", async () => {
  const { host } = dialogOver("read");
  const pass = open(host);
  const user = userEvent.setup({ advanceTimers: (time) => vi.advanceTimersByTime(time) });
  await pass(3_000);
  expect(screen.getByText(word)).toBeDefined();
  await user.click(screen.getByRole("button", { name: "取消" }));
  await screen.findByText("已取消，显示的是上一次的结果。");
});
