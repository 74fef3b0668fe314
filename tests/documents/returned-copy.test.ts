import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { reviewOpened } from "../../src/batch/review-task";
import { returnedCopy } from "../../src/documents/returned-copy";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openWorkbook } from "../../src/office-file/open-workbook";
import { patchWorkbook } from "../../src/office-file/patch/patch-workbook";
import type { Workbook } from "../../src/office-file/workbook";
import { recordsOf } from "../../src/portfolio/record/record-of";
import type { FormRecord } from "../../src/portfolio/record/record";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { toA1 } from "../../src/sheet/address";
import { cellAt } from "../../src/sheet/grid";

const sample = join(import.meta.dirname, "../../assets/samples/01-农村公路养护自评表.xlsx");

function open(bytes: Uint8Array): Workbook {
  const opened = openWorkbook(bytes, nodeCodec);
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
}

function formsOf({ sheets, memo }: Workbook): readonly FormRecord[] {
  const found = recordsOf("a.xlsx", reviewWorkbook(sheets, { memo }).sheets);
  return found.flatMap((one) => (one.type === "form" ? [one] : []));
}

async function returned(workbook: Workbook, forms = formsOf(workbook)): Promise<Workbook> {
  const copy = await returnedCopy(workbook, forms, { depth: "department", codec: nodeCodec });
  if (!copy.ok) throw new Error(copy.failure.message);
  return open(copy.value);
}

const commentsOf = ({ sheets }: Workbook): ReadonlyMap<string, string> =>
  new Map(sheets[0]?.comments.map(({ at, text }) => [toA1(at), text]));

const placeOf = ({ range }: { readonly range: string | null }): string => (range ?? "A1").split(":")[0] ?? "";

test("批注退回件: every finding stands at its cell, and the cells hold what they held", async () => {
  const workbook = open(readFileSync(sample));
  const after = await returned(workbook);
  expect(after.sheets.map(({ rows }) => rows)).toEqual(workbook.sheets.map(({ rows }) => rows));
  const comments = commentsOf(after);
  for (const finding of formsOf(workbook).flatMap(({ findings }) => findings))
    expect(comments.get(placeOf(finding))).toContain(finding.message);
});

test("an old format comes back as .xlsx with its comments", async () => {
  const workbook = open(readFileSync(join(import.meta.dirname, "../office-file/fixtures/self-review.xls")));
  expect((await returned(workbook)).kind).toBe("xlsx");
});

/** The workbook with another title. */
function retitled(workbook: Workbook): Workbook {
  const [grid] = workbook.sheets;
  if (!grid) throw new Error("no sheet");
  const cell = {
    at: { row: 0, col: 0 },
    was: cellAt(grid, 0, 0)?.value ?? null,
    to: "项目支出绩效自评表（更正）",
  };
  const change = { title: "", edits: [{ kind: "set-cells" as const, sheet: grid.sheet, cells: [cell] }] };
  const patched = patchWorkbook(workbook, { change }, nodeCodec);
  if (!patched.ok) throw new Error(patched.failure.message);
  return patched.value;
}

test("a copy that comes back as it went is nobody's return; a corrected one is reviewed by its cells", async () => {
  const original = open(readFileSync(sample));
  const copy = await returned(original);
  const linesOf = (value: Workbook): string =>
    reviewOpened([
      { task: { file: "a.xlsx", source: null, settings: {} }, opened: { ok: true, value } },
    ]).join("\n");
  expect(linesOf(copy)).toMatch(/"type":"unreviewed".*退回后没有改过/);
  expect(linesOf(retitled(copy))).toContain('"type":"form"');
  expect(linesOf(retitled(copy))).toBe(linesOf(retitled(original)));
});

test("a second return says nothing any more of what was mended after the first", async () => {
  const workbook = open(readFileSync(sample));
  const first = await returned(workbook);
  const [form] = formsOf(workbook);
  const [gone, ...left] = form?.findings ?? [];
  if (!form || !gone) throw new Error("nothing is found");
  const findings = left.filter((finding) => placeOf(finding) !== placeOf(gone));
  const second = await returned(first, [{ ...form, findings }]);
  const comments = commentsOf(second);
  expect(comments.has(placeOf(gone))).toBe(false);
  for (const [place, text] of comments) expect(text).toBe(commentsOf(first).get(place));
  const drawing = Object.entries(unzipSync(second.bytes)).find(([name]) => name.endsWith(".vml"))?.[1];
  expect(strFromU8(drawing ?? new Uint8Array()).match(/<v:shape /g)).toHaveLength(comments.size);
});

test("an answer that a unit wrote below a comment of ours stays", async () => {
  const first = await returned(open(readFileSync(sample)));
  const [grid] = first.sheets;
  const [comment] = grid?.comments ?? [];
  const [form] = formsOf(first);
  if (!grid || !comment || !form) throw new Error("nothing is found");
  const answered = { ...comment, text: `${comment.text}\n单位：已改` };
  const sheets = [{ ...grid, comments: grid.comments.map((one) => (one === comment ? answered : one)) }];
  const second = await returned({ ...first, sheets }, [{ ...form, findings: [] }]);
  expect([...commentsOf(second).keys()]).toEqual([toA1(comment.at)]);
});
