import fc from "fast-check";
import { expect, test } from "vitest";
import { compareRecords, mergeRecords, recordLine } from "../../src/portfolio/record/merge-records";
import { readRecord } from "../../src/portfolio/record/read-record";
import { refusedRecord } from "../../src/portfolio/record/record";
import { recordsOf } from "../../src/portfolio/record/record-of";
import { shardOf } from "../../src/portfolio/record/shard";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { parseTable } from "../../src/sheet/table-text";
import { deskRecord } from "../support/desk-record";

const sheet = `
  | 项目支出绩效自评表 | < | < | < | < | < | < | < |
  | （2024年度） | < | < | < | < | < | < | < |
  | 项目名称 | 路灯维护 | < | < | 实施单位 | 第一养护所 | < | < |
  | 项目资金（元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | ^ | 年度资金总额 | 1000000 | 1000000 | 760000 | 10 | 76% | 7.6 |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
  | 产出指标 | 数量指标 | 安装路灯 | ≥360盏 | 180盏 | 50 | 50 | |
  | 效益指标 | 社会效益指标 | 夜间亮灯率 | ≥98% | 99% | 40 | 40 | |`;

test("a form becomes one line with money in 万元, its scores and its findings", () => {
  const { grid } = parseTable(sheet);
  const [record] = recordsOf("a.xlsx", reviewWorkbook([grid]).sheets);
  expect(record).toMatchObject({
    type: "form",
    unit: "第一养护所",
    project: "路灯维护",
    year: 2024,
    money: 100,
    spent: 76,
    execution: 76,
    verdict: "return",
    declared: 9760,
    recomputed: 7260,
    inflation: 0.24,
  });
  if (record?.type !== "form") throw new Error("no form");
  expect(record.findings.map(({ rule }) => rule)).toContain("score-over-formula");
  expect(record.indicators[0]).toMatchObject({
    name: "安装路灯",
    target: "≥360盏",
    actual: "180盏",
    weight: 5000,
  });
  expect(readRecord(recordLine(record))).toEqual(record);
});

test("a file without a form is a record that says why", () => {
  const [record] = recordsOf(
    "b.xlsx",
    reviewWorkbook([parseTable("| 通知 |\n| 请于五月底前报送 |").grid]).sheets,
  );
  expect(record).toMatchObject({ type: "refused", file: "b.xlsx", code: "no-form" });
});

test("what is no line of ours is passed over", () => {
  for (const line of [
    "",
    "{",
    "null",
    "[]",
    '{"type":"form","file":"a"}',
    '{"type":"refused","file":1,"index":0}',
  ])
    expect(readRecord(line)).toBeUndefined();
});

const record = fc
  .record({
    file: fc.constantFrom("a.xlsx", "b.xlsx", "乙/c.xlsx", "乙/d.xlsx"),
    index: fc.nat(3),
    declared: fc.nat(3),
    refused: fc.boolean(),
  })
  .map(({ file, index, declared, refused }) =>
    refused ? refusedRecord(file, "damaged", "文件已损坏。") : deskRecord({ file, index, declared }),
  );
const sorted = fc
  .uniqueArray(record, { selector: ({ file, index }) => `${file}#${index}` })
  .map((records) => records.toSorted(compareRecords));

test("merging is associative, needs no order and repeats nothing", () => {
  fc.assert(
    fc.property(sorted, sorted, sorted, (a, b, c) => {
      expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      expect(mergeRecords(a, a)).toEqual(a);
    }),
  );
});

test("a file's shard does not move when the list grows, and all shards get their share", () => {
  const files = Array.from({ length: 8000 }, (_, index) => `单位${index % 97}/自评表${index}.xlsx`);
  const counts = new Map<number, number>();
  for (const file of files) counts.set(shardOf(file, 16), (counts.get(shardOf(file, 16)) ?? 0) + 1);
  expect(counts.size).toBe(16);
  for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(100);
  // Written down, so that no machine and no version may shard differently.
  expect(["a.xlsx", "甲局/自评表.xlsx", ""].map((file) => shardOf(file, 1000))).toMatchInlineSnapshot(`
    [
      964,
      583,
      809,
    ]
  `);
});
