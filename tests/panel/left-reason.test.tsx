// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import type { Store } from "../../src/hosts/store";
import { panelOver, sheetOf } from "./panel-over";

afterEach(cleanup);

const faulty = `
  | 项目支出绩效自评表 | < | < | < | < | < | < | < |
  | 项目名称 | 村道养护 | < | < | < | < | < | < |
  | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | ^ | 年度资金总额 | 60 | 60 | 60 | 10 | 100% | 10 |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
  | 产出指标 | 数量指标 | 养护里程 | ≥312公里 | 218公里 | 30 | 30 | 雨季长，次年补齐 |
  | ^ | 质量指标 | 路况优良率 | ≥90％ | 92% | 20 | 20 | |
  | 效益指标 | 社会效益指标 | 受益村数 | ≥16个 | 12个 | 30 | 30 | |
  | 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | 93% | 10 | 10 | |
  | 总分 | < | < | < | < | 100 | 100 | |`;

it("keeps the half-written reasons of two findings", async () => {
  const { user } = await panelOver([sheetOf(faulty)]);
  for (const text of ["按设计变更", "汛期停工"]) {
    await user.click(screen.getAllByRole("button", { name: "说明情况" })[0] ?? document.body);
    await user.keyboard(text);
  }
  await user.click(screen.getByRole("tab", { name: "本行" }));
  await user.click(screen.getByRole("tab", { name: "检查" }));
  const written = await screen.findAllByLabelText<HTMLTextAreaElement>("单位说明");
  expect(written.map(({ value }) => value)).toEqual(["按设计变更", "汛期停工"]);
});

it("keeps a half-written reason while a filter, another tab or another sheet is looked at; 取消 drops it", async () => {
  const { host, user } = await panelOver([sheetOf(faulty), sheetOf(faulty, "另一张")]);
  await user.click(screen.getAllByRole("button", { name: "说明情况" })[0] ?? document.body);
  await user.keyboard("按设计变更");
  const written = async (): Promise<string> =>
    (await screen.findByLabelText<HTMLTextAreaElement>("单位说明")).value;
  const advice = screen.getByRole("button", { name: /建议$/ });
  await user.click(advice);
  expect(screen.queryByLabelText("单位说明")).toBeNull();
  await user.click(advice);
  expect(await written()).toBe("按设计变更");
  await user.click(screen.getByRole("tab", { name: "本行" }));
  await user.click(screen.getByRole("tab", { name: "检查" }));
  expect(await written()).toBe("按设计变更");
  host.pick({ sheet: "另一张", top: 0, bottom: 0, left: 0, right: 0 });
  await waitFor(() => expect(screen.queryByLabelText("单位说明")).toBeNull());
  host.pick({ sheet: "自评表", top: 0, bottom: 0, left: 0, right: 0 });
  expect(await written()).toBe("按设计变更");
  await user.click(screen.getByRole("button", { name: "取消" }));
  await user.click(screen.getAllByRole("button", { name: "说明情况" })[0] ?? document.body);
  expect(await written()).toBe("");
});

it("goes on with a half-written reason when the cell it is about is edited meanwhile", async () => {
  const { host, user } = await panelOver([sheetOf(faulty)]);
  await user.click(screen.getAllByRole("button", { name: "说明情况" })[0] ?? document.body);
  await user.keyboard("按设计变更，");
  const before = screen.getByLabelText("单位说明");
  expect(before.closest("li")?.textContent).toContain("218");
  host.type("自评表", [{ at: { row: 5, col: 4 }, was: "218公里", to: "220公里" }]);
  await waitFor(() => expect(before.closest("li")?.textContent).toContain("220"));
  await user.keyboard("汛期停工");
  expect(screen.getByLabelText<HTMLTextAreaElement>("单位说明").value).toBe("按设计变更，汛期停工");
  await user.click(screen.getByRole("button", { name: "不再提示" }));
  await waitFor(() => expect(host.memo().ignores).toMatchObject([{ reason: "按设计变更，汛期停工" }]));
});

const writtenNow = (): readonly string[] =>
  screen.queryAllByLabelText<HTMLTextAreaElement>("单位说明").map(({ value }) => value);

/** Begins a reason for the first finding and closes the panel. */
async function beginAndClose(store: Store, text: string, table = faulty): Promise<void> {
  const { user, unmount } = await panelOver([sheetOf(table)], { store });
  await user.click(screen.getAllByRole("button", { name: "说明情况" })[0] ?? document.body);
  await user.keyboard(text);
  unmount();
}

it("offers a half-written reason again when the panel is opened anew, until it is dropped", async () => {
  const store = memoryStore();
  await beginAndClose(store, "按设计变更");
  const { user, unmount } = await panelOver([sheetOf(faulty)], { store });
  await waitFor(() => expect(writtenNow()).toEqual(["按设计变更"]));
  await user.click(screen.getByRole("button", { name: "取消" }));
  unmount();
  await panelOver([sheetOf(faulty)], { store });
  expect(writtenNow()).toEqual([]);
});

it("finds it where the sheet was renamed, rows came above or the cell was edited meanwhile", async () => {
  const others = [
    sheetOf(faulty, "2024年自评"),
    sheetOf(
      faulty.replace("| 项目名称 |", "| 单位：青峰县公路中心 | < | < | < | < | < | < | < |\n  | 项目名称 |"),
    ),
    sheetOf(faulty.replace("218公里", "220公里")),
  ];
  for (const other of others) {
    const store = memoryStore();
    await beginAndClose(store, "按设计变更");
    const { unmount } = await panelOver([other], { store });
    await waitFor(() => expect(writtenNow()).toEqual(["按设计变更"]));
    unmount();
  }
});

it("offers it to no other workbook, and each workbook keeps its own", async () => {
  const store = memoryStore();
  const other = faulty.replace("村道养护", "县道养护");
  await beginAndClose(store, "按设计变更");
  await beginAndClose(store, "汛期停工", other);
  for (const [table, text] of [
    [faulty, "按设计变更"],
    [other, "汛期停工"],
  ] as const) {
    const { unmount } = await panelOver([sheetOf(table)], { store });
    await waitFor(() => expect(writtenNow()).toEqual([text]));
    unmount();
  }
});

it("keeps the reason of a row that is half made, and no more once it is written", async () => {
  const store = memoryStore();
  const rowOf = async () => {
    const shown = await panelOver([sheetOf(faulty)], { store });
    await shown.user.click(screen.getByRole("tab", { name: "本行" }));
    shown.host.pick({ sheet: "自评表", top: 7, bottom: 7, left: 4, right: 4 });
    await screen.findByLabelText("具体情况");
    return shown;
  };
  const first = await rowOf();
  await first.user.type(screen.getByLabelText("具体情况"), "3个村并入邻村");
  first.unmount();
  const { user, unmount } = await rowOf();
  expect(screen.getByLabelText<HTMLTextAreaElement>("具体情况").value).toBe("3个村并入邻村");
  await user.type(screen.getByLabelText("改进措施和时限"), "次年调整目标");
  await user.click(screen.getByRole("button", { name: "写入原因栏" }));
  await waitFor(async () =>
    expect((await store.keys("settings")).filter((key) => key.startsWith("left-words"))).toEqual([]),
  );
  unmount();
});
