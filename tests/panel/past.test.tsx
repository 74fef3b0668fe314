// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openWorkbook } from "../../src/office-file/open-workbook";
import { newWorkbook } from "../../src/office-file/write/new-workbook";
import { pastWorkbook } from "../../src/panel/past/export-past";
import { formsOfKept, toKept } from "../../src/panel/past/kept-sheet";
import { recognize } from "../../src/recognition/recognize";
import { panelOver, sheetOf } from "./panel-over";

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const review = (year: number, done: number): string => `
| 项目支出绩效自评表 | < | < | < | < | < |
| （${year}年度） | < | < | < | < | < |
| 项目名称 | 农村公路日常养护 | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 |
| 产出指标 | 数量指标 | 涵洞清淤道数 | ≥${done - 10}道 | ${done}道 | 50 |
| 效益指标 | 社会效益指标 | 公路安全事故下降率 | ≥5% | 6% | 30 |
| 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | 93% | 10 |`;

const target = sheetOf(
  `
| 项目支出绩效目标申报表 | < | < | < | < |
| （2025年度） | < | < | < | < |
| 项目名称 | 农村公路日常养护 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重 |
| 产出指标 | 数量指标 | 养护农村公路里程 | ≥300公里 | 80 |
| 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥80% | 10 |`,
  "申报表",
);

async function openPast(sheets = [target]) {
  const store = memoryStore();
  const shown = await panelOver(sheets, { store });
  await shown.user.click(screen.getByRole("tab", { name: "推荐" }));
  await screen.findAllByRole("button", { name: "插入" });
  await shown.user.click(screen.getByRole("button", { name: "历年" }));
  return { ...shown, store };
}

async function fileOf(...years: readonly number[]): Promise<File> {
  const grids = years.map((year) => sheetOf(review(year, year - 1900), `${year}`));
  const bytes = await newWorkbook(grids.map(({ sheet, rows, merges }) => ({ name: sheet, rows, merges })));
  return new File([new Uint8Array(bytes)], "往年.xlsx");
}

function choose(file: File): void {
  const [input] = screen.getAllByLabelText("选择往年的表", { selector: "input" });
  if (!input) throw new Error("no input");
  fireEvent.change(input, { target: { files: [file] } });
}

it("keeps the forms of a file, recommends from them with target and actual, and forgets them again", async () => {
  const { user, store } = await openPast();
  choose(await fileOf(2022, 2023, 2024));
  await screen.findByText(/2024年 · .*农村公路日常养护 · 3 个指标/);
  await user.click(screen.getByRole("button", { name: "指标" }));
  await screen.findByText("涵洞清淤道数");
  await screen.findByText(/2024年：目标 ≥114道，完成 124道/);
  await screen.findByText(/历史标准：中位数 123道，最低 122道，最高 124道（2022–2024年，3 个数）/);
  await user.click(screen.getByRole("button", { name: "历年" }));
  await user.click(screen.getByRole("button", { name: "移除：往年·2024" }));
  expect(await store.keys("past-sheets")).toHaveLength(2);
  await user.click(await screen.findByRole("button", { name: /^撤销：移除/ }));
  await screen.findByRole("button", { name: "移除：往年·2024" });
  await user.click(screen.getByRole("tab", { name: /^检查/ }));
  await screen.findByText(/最低 93%，中位数 93%（2022–2024年，3 个数），指标值 ≥80% 是否偏低/);
});

it("uses earlier years of the open workbook, and says so", async () => {
  const { user } = await openPast([target, sheetOf(review(2024, 124), "去年自评")]);
  await screen.findByText(/本工作簿里的往年表 1 张，推荐时已参考：去年自评/);
  await user.click(screen.getByRole("button", { name: "指标" }));
  await screen.findByText(/2024年：目标 ≥114道，完成 124道（本工作簿·去年自评）/);
});

it("sets the years beside the target of the row: median, range and number, and where the target stands", async () => {
  const years = [2022, 2023, 2024].map((year) => sheetOf(review(year, year - 1900), `${year}`));
  const now = sheetOf(review(2025, 120), "自评表");
  const { user, host } = await panelOver([now, ...years]);
  host.pick({ sheet: "自评表", top: 4, bottom: 4, left: 2, right: 2 });
  await user.click(screen.getByRole("tab", { name: "本行" }));
  await screen.findByText("2024年 124道，2023年 123道，2022年 122道");
  await screen.findByText(/中位数 123道，最低 122道，最高 124道（2022–2024年，3 个数），目标低于中位数/);
});

it("says nothing of history below three values", async () => {
  const { user, host } = await panelOver([
    sheetOf(review(2025, 120), "自评表"),
    sheetOf(review(2024, 124), "去年"),
  ]);
  host.pick({ sheet: "自评表", top: 4, bottom: 4, left: 2, right: 2 });
  await user.click(screen.getByRole("tab", { name: "本行" }));
  await screen.findByText("2024年 124道");
  expect(screen.queryByText(/中位数/)).toBeNull();
});

it("says in one sentence why a file is of no use", async () => {
  await openPast();
  choose(new File(["不是表格"], "说明.xlsx"));
  await screen.findByText(/“说明\.xlsx”：文件不是 Excel 或 WPS 表格/);
});

it("exports what can be taken in again", async () => {
  const kept = [2023, 2024].map((year) =>
    toKept(sheetOf(review(year, 100), `自评${year}`), "甲.xlsx", "2025-03-01"),
  );
  const opened = openWorkbook(await pastWorkbook(kept), nodeCodec);
  const forms = opened.ok ? opened.value.sheets.flatMap((grid) => recognize(grid).forms) : [];
  const before = kept.flatMap(formsOfKept).map(({ form }) => form);
  const figures = (form: (typeof forms)[number]) => [
    form.year,
    form.indicators.map(({ name, target: wanted, actual }) => [name.text, wanted?.text, actual?.text]),
  ];
  expect(forms.map(figures)).toEqual(before.map(figures));
});
