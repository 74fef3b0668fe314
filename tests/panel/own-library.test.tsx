// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openWorkbook } from "../../src/office-file/open-workbook";
import { newWorkbook } from "../../src/office-file/write/new-workbook";
import { packText, packWorkbook } from "../../src/panel/own-library/export-pack";
import { readPackFile } from "../../src/panel/own-library/read-pack-file";
import { parseTable } from "../../src/sheet/table-text";
import { library } from "../library/bundled";
import { panelOver, sheetOf } from "./panel-over";

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const sheet = sheetOf(`
| 项目支出绩效目标申报表 | < | < | < | < |
| （2025年度） | < | < | < | < |
| 项目名称 | 农村公路日常养护 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重 |
| 产出指标 | 数量指标 | 清理塌方方量 | ≥3100立方米 | 50 |
| 效益指标 | 社会效益指标 | 公路安全事故下降率 | ≥5% | 30 |
| 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | 10 |`);

async function openOwn() {
  const store = memoryStore();
  const shown = await panelOver([sheet], { store });
  await shown.user.click(screen.getByRole("tab", { name: "推荐" }));
  await screen.findAllByRole("button", { name: "插入" });
  await shown.user.click(screen.getByRole("button", { name: "我的库" }));
  return { ...shown, store };
}

function choose(label: string, file: File): void {
  const [input] = screen.getAllByLabelText(label, { selector: "input" });
  if (!input) throw new Error("no input");
  fireEvent.change(input, { target: { files: [file] } });
}

it("keeps the rows of the open form with where they came from, finds them, and takes it back", async () => {
  const { user, store } = await openOwn();
  await user.click(screen.getByRole("button", { name: "收入本表的指标" }));
  await user.click(await screen.findByRole("button", { name: "收入 3 个指标" }));
  await screen.findByRole("button", { name: "移除：我的指标库" });
  expect(JSON.stringify(await store.read("own-library", "我的指标库"))).toContain(
    "农村公路日常养护，2025年（自评表）",
  );
  await user.click(screen.getByRole("button", { name: "指标" }));
  await user.type(screen.getByLabelText("查指标"), "塌方");
  expect((await screen.findAllByText(/^我的指标库/)).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: "我的库" }));
  await user.click(screen.getByRole("button", { name: /^撤销：收入/ }));
  await screen.findByText(/还没有自己的指标库/);
  expect(await store.keys("own-library")).toEqual([]);
});

it("says in which row a library cannot be read, and takes the rest with a filter for common indicators", async () => {
  const { user } = await openOwn();
  const { grid } = parseTable(`
    | 一级指标 | 二级指标 | 指标名称 | 参考值 |
    | 产出指标 | 数量指标 | 隐患点整治处数 | ≥12处 |
    | 产出指标 | 其他 | 整治合格率 | ≥95% |`);
  const bytes = await newWorkbook([{ name: "指标库", rows: grid.rows, merges: [] }]);
  choose("导入指标库", new File([new Uint8Array(bytes)], "某省指标库.xlsx"));
  await screen.findByText(/第 3 行没有收入：/);
  await user.click(screen.getByRole("checkbox", { name: "这是本地区的共性指标体系" }));
  await user.click(screen.getByRole("button", { name: "收入 1 个指标" }));
  await screen.findByRole("button", { name: "移除：某省指标库" });
  await user.click(screen.getByRole("button", { name: "指标" }));
  await user.click(screen.getByRole("checkbox", { name: "只看共性" }));
  await user.type(screen.getByLabelText("查指标"), "隐患点");
  await screen.findByText(/共性指标（某省指标库）/);
});

it("lets the user say which column holds what where the header does not", async () => {
  const { user } = await openOwn();
  const { grid } = parseTable(`
    | 某市常用指标 | < | < |
    | 甲类 | 叫法 | 一般定多少 |
    | 数量指标 | 隐患点整治处数 | ≥12处 |
    | 质量指标 | 整治合格率 | ≥95% |`);
  const bytes = await newWorkbook([{ name: "表", rows: grid.rows, merges: [] }]);
  choose("导入指标库", new File([new Uint8Array(bytes)], "常用.xlsx"));
  await screen.findByText(/指定各列后再收入/);
  await user.selectOptions(screen.getByLabelText("表头在哪一行"), "1");
  await user.selectOptions(screen.getByLabelText(/^A 列 甲类/), "level2");
  await user.selectOptions(screen.getByLabelText(/^B 列 叫法/), "name");
  await user.selectOptions(screen.getByLabelText(/^C 列 一般定多少/), "target");
  await user.click(screen.getByRole("button", { name: "按这样读表" }));
  await user.click(await screen.findByRole("button", { name: "收入 2 个指标" }));
  await screen.findByRole("button", { name: "移除：常用" });
});

it("refuses a broken pack with a sentence", async () => {
  await openOwn();
  choose("导入指标库", new File(['{"format":"biaochi'], "坏的.json"));
  await screen.findByText(/“坏的\.json”的内容不完整/);
});

const pack = {
  name: "县里的库",
  addedOn: "2025-03-01",
  source: "",
  rows: [
    { name: "=HYPERLINK(1)培训人次", level2: "数量指标", target: "≥600人次" },
    { name: "培训合格率", level2: "质量指标", target: "=100%", from: "@甲" },
    { name: "培训期数", level2: "数量指标", target: "≥6期" },
  ],
};

it("exports what is read again the same, and text that looks like a formula stays text", async () => {
  const bytes = await packWorkbook(pack);
  const opened = openWorkbook(bytes, nodeCodec);
  const cells = opened.ok ? opened.value.sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? [])) : [];
  expect(cells.some((cell) => cell?.formula !== undefined)).toBe(false);
  expect(cells.map((cell) => cell?.value)).toContain("=HYPERLINK(1)培训人次");
  const { families } = library;
  const again = await readPackFile(new File([new Uint8Array(bytes)], "县里的库.xlsx"), families);
  const shared = await readPackFile(new File([packText(pack)], "县里的库.json"), families);
  for (const read of [again, shared]) expect(read.ok && read.pack.rows).toEqual(pack.rows);
});

it("reads .csv as Chinese spreadsheets save it", async () => {
  const text = '二级指标,三级指标,指标值\n数量指标,"培训人次",≥600人次\n质量指标,培训合格率,\'=100%\n';
  const read = await readPackFile(new File([text], "库.csv"), library.families);
  expect(read.ok && read.pack.rows.map(({ name, target }) => [name, target])).toEqual([
    ["培训人次", "≥600人次"],
    ["培训合格率", "=100%"],
  ]);
});

it("leaves a paragraph in the column of names out, in one short sentence, and keeps the library's name short", async () => {
  await openOwn();
  const entries = [
    { name: "很".repeat(3000) + "长", level2: "数量指标", target: "≥3个" },
    { name: "修复路灯数量", level2: "数量指标", target: "≥300盏" },
  ];
  const pack = { format: "biaochi-pack", version: 1, name: "县".repeat(500), entries };
  choose("导入指标库", new File([JSON.stringify(pack)], "县里.json"));
  expect(await screen.findByText(/^第 1 个指标没有收入：名称“很{25}…”有 3001 个字/)).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>("指标库名称").value).toHaveLength(60);
  expect(screen.getByRole("button", { name: "收入 1 个指标" })).toBeDefined();
});
