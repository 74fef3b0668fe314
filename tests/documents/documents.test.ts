import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { bulletinPage } from "../../src/documents/bulletin/bulletin";
import { ledger } from "../../src/documents/ledger/ledger";
import { rectificationLedger, rectificationTable } from "../../src/documents/ledger/rectification";
import { opinionContent } from "../../src/documents/opinion/opinion-content";
import { opinionDocx } from "../../src/documents/opinion/opinion-docx";
import { opinionXlsx } from "../../src/documents/opinion/opinion-xlsx";
import { nameGiver } from "../../src/documents/safe-name";
import { pieceCodec } from "../../src/hosts/file/piece-codec";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openWorkbook } from "../../src/office-file/open-workbook";
import { streamTables } from "../../src/office-file/write/table-stream";
import type { Workbook } from "../../src/office-file/workbook";
import { noOpinion } from "../../src/portfolio/opinion/opinion";
import { refusedRecord, unreviewedRecord } from "../../src/portfolio/record/record";
import { compareRounds } from "../../src/portfolio/comparison/rounds";
import { commonFindings } from "../../src/portfolio/triage/figures";
import { triage } from "../../src/portfolio/triage/triage";
import { deskFinding, deskIndicator, deskRecord } from "../support/desk-record";

const hostile = '<script>alert("甲")</script>';

function open(bytes: Uint8Array): Workbook {
  const opened = openWorkbook(bytes, nodeCodec);
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
}

function textsOf(bytes: Uint8Array): Readonly<Record<string, readonly (readonly string[])[]>> {
  return Object.fromEntries(
    open(bytes).sheets.map(({ sheet, rows }) => [
      sheet,
      rows.map((row) => (row ?? []).flatMap((cell) => (cell ? [cell.text] : []))),
    ]),
  );
}

const record = deskRecord({
  file: "报送/甲单位.xlsx",
  declared: 9800,
  recomputed: 9130,
  atRisk: 670,
  findings: [
    deskFinding(),
    deskFinding({ level: "warning", rule: "name-duplicate", range: null, about: "", fix: "" }),
  ],
  answered: [{ ...deskFinding({ rule: "lost-points-unexplained", range: "I15" }), reason: "汛期停工" }],
  indicators: [deskIndicator("养护里程", { row: 14, weight: 1500, score: 1500 })],
});

test("an opinion says verdict, cell, problem, basis, what to do, 单位说明 and 核查分数", async () => {
  const opinion = { ...noOpinion("x"), returned: "2024-05-06", scores: { 14: 1048 } };
  const content = opinionContent(record, opinion, { depth: "department", due: "2024-06-05" });
  expect(content.head).toContainEqual(["得分", "自评 98，复核 91.3，核查 93.48"]);
  expect(content.lines[0]).toEqual({
    level: "应更正",
    place: "H14",
    problem: "养护里程：应得 10.48，填了 15。",
    basis: "财预〔2020〕10号《项目支出绩效评价管理办法》：定量指标得分",
    todo: "改为 10.48",
  });
  expect(content.lines[1]).toMatchObject({
    level: "应说明",
    place: "全表",
    todo: "修改；确实无误的，写明原因",
  });
  expect(content.scores).toEqual([["养护里程", "15", "15", "10.48"]]);

  const parts = unzipSync(await opinionDocx("甲单位", [content, content]));
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  for (const text of [
    "甲单位绩效报表审核意见",
    "退回修改",
    "2024-06-05",
    "H14",
    "改为 10.48",
    "汛期停工",
    "10.48",
  ])
    expect(body).toContain(text);
  // The heading of a table does not stand alone at the foot of a page.
  expect(body.match(/<w:pStyle w:val="Heading2"\/><w:keepNext\/>/g)).toHaveLength(6);

  const sheets = textsOf(await opinionXlsx([content], "2024-05-06"));
  expect(sheets["意见1"]?.flat()).toEqual(
    expect.arrayContaining(["应更正", "H14", "单位已说明", "汛期停工", "核查 10.48"]),
  );
});

test("the reviewer's own words take the place of the draft", () => {
  const content = opinionContent(record, { ...noOpinion("x"), text: "请补充验收单。" }, { depth: "finance" });
  expect(content.opinion).toBe("请补充验收单。");
});

test("the ledger has a summary, a filtered row a form, the findings, the answers and the files not reviewed", async () => {
  const quiet = deskRecord({ file: "乙.xlsx", unit: "乙单位", project: "档案整理" });
  const records = [quiet, record];
  const sheets = textsOf(
    await ledger({
      rows: triage(records, "department"),
      records,
      compared: records,
      unread: [
        refusedRecord("坏.xlsx", "damaged", "文件已损坏，读不完整。"),
        unreviewedRecord("扫描.pdf", "not-a-table"),
      ],
      depth: "department",
      date: "2024-05-31",
    }),
  );
  expect(Object.keys(sheets)).toEqual(["汇总", "台账", "问题清单", "单位说明", "未审文件"]);
  expect(sheets["汇总"]?.flat().join()).toContain("共 2 个单位、2 张表");
  expect(sheets["汇总"]?.flat().join()).toContain("同一项目的几张表只计一次；平均分折成百分制。");
  expect(sheets["台账"]?.[2]).toEqual(
    expect.arrayContaining(["甲单位", "退回修改", "98.00", "91.30", "6.70"]),
  );
  expect(sheets["问题清单"]).toHaveLength(4);
  expect(sheets["单位说明"]?.[2]).toContain("汛期停工");
  expect(sheets["汇总"]?.flat().join()).toContain("另有 1 个文件未能检查，1 个文件没有审核。");
  expect(sheets["未审文件"]?.[2]?.slice(1, 3)).toEqual(["坏.xlsx", "未能检查"]);
  expect(sheets["未审文件"]?.[3]?.slice(1, 3)).toEqual(["扫描.pdf", "不是表格"]);
});

test("the 整改台账 counts thirty days from the return unless set, and leaves out what passed", async () => {
  const set = deskRecord({ file: "丙.xlsx", findings: [deskFinding()] });
  const sheets = textsOf(
    await rectificationLedger({
      records: [record, deskRecord({ file: "乙.xlsx" }), set],
      depth: "department",
      date: "2024-05-06",
      opinions: new Map([["丙.xlsx#0", { ...noOpinion("丙.xlsx#0"), due: "2024-05-20" }]]),
    }),
  );
  const rows = sheets["整改台账"]?.slice(3);
  expect(rows?.map((row) => row.filter((text) => /^2024-/.test(text)))).toEqual([
    ["2024-05-06", "2024-06-05"],
    ["2024-05-06", "2024-06-05"],
    ["2024-05-06", "2024-05-20"],
  ]);
});

test("the 整改台账 tells what came of the last round: still there, mended, not handed in again; advice was never asked for", async () => {
  const findings = [
    deskFinding(),
    deskFinding({ rule: "weight-total", about: "", range: "G20" }),
    deskFinding({ rule: "sign-missing", level: "advice" }),
  ];
  const last = [deskRecord({ findings }), deskRecord({ file: "乙.xlsx", project: "河道清淤", findings })];
  const now = deskRecord({ findings: [deskFinding(), deskFinding({ rule: "unit-missing" })] });
  const rounds = compareRounds([now], last);
  // A long batch is read again from the disk.
  const input = { records: [structuredClone(now)], depth: "department", date: "2024-05-06", rounds } as const;
  const rows = textsOf(await rectificationLedger(input))["整改台账"]?.slice(3) ?? [];
  const states = ["待整改", "未整改", "已整改", "已说明", "未报回"];
  expect(rows.map((row) => row.find((text) => states.includes(text)))).toEqual([
    ...["未整改", "待整改", "已整改", "未报回", "未报回"],
  ]);
  const said = textsOf(await ledger({ ...input, rows: [], compared: [], unread: [] }))["比上次"] ?? [];
  expect(said.at(-1)).toContain("上次有 2 项问题，没有收到新的报表");
});

test("the bulletin holds no script, fetches nothing and escapes what came from the sheets", () => {
  const records = [
    deskRecord({ unit: hostile, project: hostile, findings: [deskFinding({ message: hostile })] }),
  ];
  const page = bulletinPage({
    rows: triage(records, "finance"),
    records,
    compared: records,
    refused: 1,
    common: commonFindings(records),
    depth: "finance",
    date: "2024-05-31",
  });
  expect(page).not.toMatch(/<script|<img|<link|https?:|@import|url\(/i);
  expect(page).toContain("&lt;script&gt;");
  expect(page).toContain("<svg");
  expect(page).toContain("另有 1 个文件未能检查");
  // In print a heading stays with its table, and the charts stand two by two.
  expect(page).toMatch(
    /h2,h2\+p\{break-after:avoid\}[^]*@media print\{[^]*\.charts\{grid-template-columns:1fr 1fr\}/,
  );
});

test("a ledger compressed piece by piece holds what one compressed in one go holds", async () => {
  const records = Array.from({ length: 400 }, (_, index) =>
    deskRecord({ file: `${index}.xlsx`, findings: [deskFinding(), deskFinding()] }),
  );
  const input = { records, depth: "finance", date: "2024-05-31" } as const;
  const pieces: Uint8Array[] = [];
  await streamTables(
    [rectificationTable(input)],
    { date: input.date, what: "整改台账" },
    {
      write: (bytes) => pieces.push(bytes),
      codec: pieceCodec,
    },
  );
  expect(textsOf(Buffer.concat(pieces))).toEqual(textsOf(await rectificationLedger(input)));
});

test("the bulletin tells the scores the reviewer entered, and nothing of them where there are none", () => {
  const scored = deskRecord({
    project: "校舍维修",
    declared: 9500,
    recomputed: 9500,
    indicators: [deskIndicator("修缮面积", { row: 9 })],
  });
  const records = [scored, deskRecord({ file: "乙.xlsx" })];
  const input = {
    rows: triage(records, "finance"),
    records,
    compared: records,
    refused: 0,
    common: [],
    depth: "finance",
    date: "2024-05-31",
  } as const;
  expect(bulletinPage(input)).not.toContain("核查得分");
  const opinion = { ...noOpinion("甲.xlsx#0"), scores: { 9: 250 } };
  expect(bulletinPage({ ...input, opinions: new Map([[opinion.key, opinion]]) })).toContain(
    "<td>校舍维修</td><td>95</td><td>95</td><td>87.5</td><td>良</td>",
  );
});

test("file names stay in their folder, are legal everywhere and are never given twice", () => {
  const nameOf = nameGiver();
  expect(nameOf("../../etc/passwd")).toBe("etc passwd");
  expect(nameOf("a\\b:c*?.")).toBe("a b c");
  expect(nameOf("CON")).toBe("_CON");
  expect(nameOf("")).toBe("未命名");
  expect(nameOf("甲局")).toBe("甲局");
  expect(nameOf("甲局")).toBe("甲局（2）");
  expect(nameOf("x\u202egnp.exe")).toBe("xgnp.exe");
  expect(nameOf("长".repeat(300))).toBe("长".repeat(70));
  expect(nameOf("𠮷".repeat(80))).toBe("𠮷".repeat(52));
});
