// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { Guard } from "../../src/panel/frame/Guard";
import { part } from "../../src/panel/part";
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

const notLoaded = (): Error =>
  Object.assign(new Error("Loading chunk 4 failed."), { name: "ChunkLoadError" });

it("asks again for a part that did not come, when the user does or comes back to it", async () => {
  // React writes what a guard catches into the log.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  let isThere = false;
  const Part = part(() => (isThere ? Promise.resolve(() => <p>到了</p>) : Promise.reject(notLoaded())));
  const shown = (
    <Guard>
      <Suspense>
        <Part />
      </Suspense>
    </Guard>
  );
  const { unmount } = render(shown);
  await screen.findByText(/这一处没有打开，表格不受影响/);
  await userEvent.click(screen.getByRole("button", { name: "再试" }));
  await screen.findByText(/这一处没有打开，表格不受影响/);
  unmount();
  isThere = true;
  render(shown);
  await screen.findByText("到了");
  vi.restoreAllMocks();
});
