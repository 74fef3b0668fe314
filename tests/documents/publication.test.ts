import { expect, test } from "vitest";
import { maskContacts } from "../../src/documents/publication/mask-contacts";
import { publicFile } from "../../src/documents/publication/public-name";
import { publicPage } from "../../src/documents/publication/public-html";
import { publicWorkbook } from "../../src/documents/publication/public-xlsx";
import { publicationOf } from "../../src/documents/publication/publication";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openWorkbook } from "../../src/office-file/open-workbook";
import { cellAt, gridOf, type Cell, type Grid } from "../../src/sheet/grid";
import { parseTable } from "../../src/sheet/table-text";

test.each([
  ["联系电话：13812345678", "联系电话：138******78"],
  ["138 1234 5678", "138 **** **78"],
  ["138-1234-5678转803", "138-****-**78转803"],
  ["１３８１２３４５６７８", "138******78"],
  ["010-62345678", "010-******78"],
  ["（0578）2134567", "(057*)*****67"],
  ["电话：6234567", "电话：623**67"],
  ["身份证110101199003078515。", "身份证110*************15。"],
  ["33010219850612203X", "330*************3X"],
  ["收款账号：6222 0212 3456 7890 123", "收款账号：622* **** **** **** *23"],
  ["座机6234567转8", "座机623**67转8"],
  ["QQ：123456789", "QQ：123****89"],
  ["微信号wang_1980，", "微信号w***，"],
  ["联系邮箱zhang.san@example.com。", "联系邮箱z***@example.com。"],
])("%j becomes %j", (text, masked) => {
  const { text: now, hidden } = maskContacts(text);
  expect(now.normalize("NFKC")).toBe(masked.normalize("NFKC"));
  expect(hidden).toHaveLength(1);
});

test.each([
  "资金13800000000元",
  "总投资 13,800,138,000 元",
  "≥13812345678人次".replace("人次", "人"),
  "51000021R000000019951",
  "2024年12月20日",
  "0.0578",
  "财预〔2020〕10号",
  "1350-1400万元",
  "微信：10000人次",
  "微信公众号推送100000条",
  "完成3801公里、2134.567万元",
  "项目编码 420102199913456789012",
])("%j is no number of a person", (text) => {
  expect(maskContacts(text)).toEqual({ text, hidden: [] });
});

test("looks at each sign of a long text once", () => {
  const text = "a".repeat(300_000);
  expect(maskContacts(text)).toEqual({ text, hidden: [] });
});

const form = (rows: string): Grid =>
  parseTable(
    `
    | 项目支出绩效自评表 | < | < | < | < | < | < |
    | 项目名称 | 路灯维护 | < | 项目负责人 | 张三丰 | 联系电话 | 13812345678 |
    ${rows}
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
    | 产出指标 | 数量指标 | 安装路灯 | ≥13812345678盏 | 13812345679 | 60 | 60 |
    | 效益指标 | 社会效益指标 | 夜间亮灯率 | ≥98% | 99% | 30 | 30 |
    | 填报人：李 四　联系电话：0578-2134567 | < | < | < | < | < | < |`,
    "自评表",
  ).grid;

const none = { names: [], released: false };
const textsOf = (sheet: { rows: readonly (readonly ({ text: string } | undefined)[])[] }): string =>
  sheet.rows.flatMap((row) => row.map((cell) => cell?.text ?? "")).join("|");

test("labelled names, telephone numbers and nothing else are hidden; figures stay", () => {
  const { sheets } = publicationOf([form("| 实施单位 | 高峰路养护所 | < | < | < | < | < |")], none);
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  expect(sheet.masked.map(({ kind, was }) => [kind, was])).toEqual([
    ["name", "张三丰"],
    ["phone", "13812345678"],
    ["phone", "0578-2134567"],
    ["name", "李 四"],
  ]);
  const text = textsOf(sheet);
  for (const gone of ["张三丰", "李 四", "0578-2134567", "|13812345678|"]) expect(text).not.toContain(gone);
  for (const kept of ["张**", "高峰路养护所", "≥13812345678盏", "13812345679", "夜间亮灯率"])
    expect(text).toContain(kept);
});

test("empty margins are no part of what is published", () => {
  const base = form("| 实施单位 | 高峰路养护所 | < | < | < | < | < |");
  const rows = Array.from({ length: base.rowCount }, (_, row) => [undefined, ...(base.rows[row] ?? [])]);
  const inMargins = gridOf("自评表", [[], [], ...rows, []], {
    merges: base.merges.map(({ top, left, bottom, right }) => ({
      ...{ top: top + 2, bottom: bottom + 2, left: left + 1, right: right + 1 },
    })),
  });
  const shown = (grid: Grid) =>
    publicationOf([grid], none).sheets.map(({ rows: [...all], merges }) => [all, merges]);
  expect(shown(inMargins)).toEqual(shown(base));
});

test("a name that no label speaks of is listed, and hidden when it is chosen", () => {
  const grid = form("| 说明 | 由王小明同志负责 | < | < | < | < | < |");
  const open = publicationOf([grid], none).sheets[0];
  expect(open?.candidates.map(({ name }) => name)).toEqual(["王小明"]);
  expect(open && textsOf(open)).toContain("王小明");
  const hidden = publicationOf([grid], { ...none, names: ["王小明"] }).sheets[0];
  expect(hidden && textsOf(hidden)).toContain("由王**同志负责");
});

test("a unit in the place of a person is no name", () => {
  const grid = parseTable(
    "| 项目支出绩效自评表 | < |\n| 项目负责人 | 市水利局 |\n| 三级指标 | 指标值 |\n| 路灯 | ≥3盏 |",
  ).grid;
  expect(publicationOf([grid], none).sheets[0]?.masked).toEqual([]);
});

test("a list of projects has its names and numbers in columns", () => {
  const grid = parseTable(`
    | 项目支出绩效自评汇总表 | < | < | < | < | < |
    | 序号 | 项目名称 | 负责人 | 联系电话 | 三级指标 | 指标值 |
    | 1 | 路灯维护 | 张三 | 62345678 | 安装路灯 | ≥3盏 |
    | 2 | 桥梁检测 | 李四 | 62345679 | 检测桥梁 | ≥8座 |`).grid;
  expect(publicationOf([grid], none).sheets[0]?.masked.map(({ was }) => was)).toEqual([
    "张三",
    "62345678",
    "李四",
    "62345679",
  ]);
});

test("an answer left empty does not make the next label a name", () => {
  const grid = parseTable(
    "| 项目支出绩效自评表 | < | < | < |\n| 项目负责人 | | 项目属性 | 延续 |\n| 联系人 | 联系电话 | | |\n| 三级指标 | 指标值 | | |\n| 安装路灯 | ≥3盏 | | |",
  ).grid;
  expect(publicationOf([grid], none).sheets[0]?.masked).toEqual([]);
});

test("what looks classified is held back until a person says otherwise", () => {
  const grid = parseTable(
    "| 项目支出绩效目标申报表 | < |\n| 项目名称 | 涉密设备更新 |\n| 三级指标 | 指标值 |\n| 设备数量 | ≥3台 |",
  ).grid;
  expect(publicationOf([grid], none)).toMatchObject({ sheets: [], held: [{ word: "涉密" }] });
  expect(publicationOf([grid], { ...none, released: true }).sheets).toHaveLength(1);
});

test("an indicator that leaves secrets out does not look classified", () => {
  for (const name of [
    "预决算公开率（除涉密信息外）",
    "采购公开率（涉密项目除外）",
    "信息公开率（除国家秘密外）",
  ]) {
    const { grid } = parseTable(
      `| 项目支出绩效目标申报表 | < |\n| 项目名称 | 信息公开 |\n| 三级指标 | 指标值 |\n| ${name} | ≥90% |`,
    );
    expect(publicationOf([grid], none).held).toEqual([]);
  }
});

test.each([
  ["秘密★5年", "秘密"],
  ["密级：机密", "密级：机密"],
  ["本表为内部资料，不予公开", "内部资料"],
])("a sheet marked %j is held back, wherever the mark stands", (mark, word) => {
  const grid = form(`| ${mark} | < | < | < | < | < | < |`);
  expect(publicationOf([grid], none).held).toEqual([{ sheet: "自评表", word }]);
  const cover = parseTable(`| ${mark} |`, "封面").grid;
  expect(publicationOf([cover, form("")], none).held).toEqual([{ sheet: "自评表", word }]);
  expect(publicationOf([form("| 密级 | 公开 | < | < | < | < | < |")], none).held).toEqual([]);
});

test("names and numbers hidden on a sheet are hidden in what it and its file are called", () => {
  const grid = { ...form(""), sheet: "张三丰13812345678" };
  const { sheets } = publicationOf([grid], none);
  expect(publicFile("自评表-张三丰（139 1234 5678）王小明", sheets, ["王小明"])).toMatchObject({
    title: "自评表-张××（139 ×××× ××78）王××",
    sheets: [{ name: "张××138××××××78" }],
  });
  expect(publicFile("2024年路灯维护自评表", sheets, []).title).toBe("2024年路灯维护自评表");
});

test("an identity number kept as a number is hidden, though the cell shows 1.1E+17", () => {
  const base = form("| 备注 | 号码 | < | < | < | < | < |");
  const rows = base.rows.map((row) =>
    row?.map((cell) => (cell?.text === "号码" ? { value: 110101199003078510, text: "1.10101E+17" } : cell)),
  );
  const [sheet] = publicationOf([{ ...base, rows }], none).sheets;
  expect(sheet && textsOf(sheet)).toContain("|110*************10|");
});

test("comments, hidden sheets, rows, columns and formulas stay behind, in .xlsx and in .html", async () => {
  const base = form("| 实施单位 | 养护所 | < | < | < | < | < |");
  const grid: Grid = {
    ...base,
    hiddenRows: new Set([2]),
    comments: [{ at: { row: 1, col: 1 }, text: "内部意见" }],
  };
  const secret = gridOf("底稿", base.rows, { visibility: "hidden", merges: base.merges });
  const { sheets } = publicationOf([grid, secret], none);
  expect(sheets.map(({ name }) => name)).toEqual(["自评表"]);
  const opened = openWorkbook(await publicWorkbook(sheets), nodeCodec);
  if (!opened.ok) throw new Error(opened.failure.message);
  const [after] = opened.value.sheets;
  expect(opened.value.sheets).toHaveLength(1);
  // No mark of ours: a unit may go on from its published copy.
  expect(opened.value.product).toBeUndefined();
  expect(after?.comments).toEqual([]);
  expect(after && cellAt(after, 2, 0)?.text).toBe("一级指标");
  const page = publicPage("公开", sheets);
  // A form of usual length is printed on one page.
  expect(page).toMatch(/@media print\{body\{[^}]*font-size:12px/);
  for (const gone of ["内部意见", "养护所", "张三丰", "<script"]) expect(page).not.toContain(gone);
  expect(page).toContain('colspan="7"');
});

test("adjusted targets are said to be adjusted", () => {
  const grid = parseTable(`
    | 部门整体支出绩效自评表 | < | < | < | < | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 调整指标值 | 实际完成值 | 分值 | 得分 |
    | 产出指标 | 数量指标 | 安装路灯 | ≥360盏 | ≥300盏 | 310盏 | 60 | 60 |
    | 效益指标 | 社会效益指标 | 夜间亮灯率 | ≥98% | | 99% | 30 | 30 |`).grid;
  expect(publicationOf([grid], none).sheets[0]?.notes).toEqual([
    "注：本表有 1 项绩效目标在年度中作过调整：安装路灯。",
  ]);
});

test("a stray cell in the last corner of a sheet is published close to the form", async () => {
  const { grid } = parseTable(`
| 项目支出绩效自评表 | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 巡护里程 | ≥300公里 | 50 |
| ^ | 巡护及时率 | ≥95% | 40 |`);
  const rows = [...grid.rows];
  const corner: Cell[] = [];
  corner[16_383] = { value: "备用", text: "备用" };
  rows[1_048_575] = corner;
  const far = gridOf(grid.sheet, rows, {
    merges: [...grid.merges, { top: 10, left: 0, bottom: 1_048_574, right: 3 }],
  });
  const { sheets } = publicationOf([far], { names: [], released: false });
  expect(sheets[0]?.rows.length).toBeLessThan(30);
  expect(sheets[0]?.rows.at(-1)?.at(-1)?.text).toBe("备用");
  expect(sheets[0]?.merges[0]).toEqual(grid.merges[0]);
  expect(publicPage("表", sheets)).toContain("备用");
  const opened = openWorkbook(await publicWorkbook(sheets), nodeCodec);
  expect(opened.ok && opened.value.sheets[0]?.colCount).toBeLessThan(30);
});
