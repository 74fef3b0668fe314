import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { handoutDocx } from "../../src/documents/handout/handout-docx";
import { handoutPage } from "../../src/documents/handout/handout-html";
import { opinionDocx } from "../../src/documents/opinion/opinion-docx";
import { opinionXlsx } from "../../src/documents/opinion/opinion-xlsx";
import { publicPage } from "../../src/documents/publication/public-html";
import { publicWorkbook } from "../../src/documents/publication/public-xlsx";
import { selfReportDocx } from "../../src/documents/self-report/self-report-docx";
import { fflateCodec } from "../../src/office-file/codec-fflate";
import { patchWorkbook } from "../../src/office-file/patch/patch-workbook";
import { newWorkbook } from "../../src/office-file/write/new-workbook";
import { tableWorkbook } from "../../src/office-file/write/table-workbook";
import { parseTable } from "../../src/sheet/table-text";
import { opened } from "../office-file/opened";

const codes = [1, 0x0b, 0x1f, 0xfffe, 0xffff, 0xdfff, 0xd800];
const bad = `巡护${String.fromCharCode(...codes)}里程`;

/** What XML 1.0 does not hold; halves of characters are written as the sign that stands for them. */
const unfit = /[^\t\n\r -\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]/gu;

/** Everything unfit in the parts of a package. */
function unfitIn(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    (strFromU8(part).match(unfit) ?? []).map((char) => `${name} ${char.charCodeAt(0).toString(16)}`),
  );
}

const cell = { value: bad, text: bad, format: `0"${bad}"` };
const sheet = {
  ...{ ...parseTable("| 表 |").grid, sheet: bad, name: bad, rows: [[cell]] },
  ...{ notes: [bad], masked: [], candidates: [] },
};
const line = { level: bad, place: bad, problem: bad, basis: bad, todo: bad };
const opinion = {
  ...{ title: bad, head: [[bad, bad] as const], verdict: bad, opinion: bad, lines: [line] },
  ...{ answered: [{ place: bad, problem: bad, reason: bad }], scores: [[bad, bad, bad, bad] as const] },
};
const table = { name: bad, title: bad, notes: [bad], columns: [{ head: bad, width: 9 }], rows: [[bad]] };
const answer = { place: bad, title: bad, problem: bad, basis: bad, rewriting: bad, note: bad };
const handout = { title: bad, lessons: [{ title: bad, task: bad, sheet, answers: [answer], closing: bad }] };
function ok<T>(made: { ok: true; value: T } | { ok: false; failure: { message: string } }): T {
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

async function patched(): Promise<Uint8Array> {
  const at = { row: 0, col: 0 };
  const plain = opened(await newWorkbook([{ ...sheet, name: "表", rows: [[{ value: "旧", text: "旧" }]] }]));
  const cells = [{ at, was: "旧", to: bad }];
  const change = { title: bad, edits: [{ kind: "set-cells", sheet: "表", cells } as const] };
  const comments = [{ sheet: "表", comments: [{ at, text: bad }] }];
  const ignores = [{ rule: bad, sheet: bad, content: bad, reason: bad, range: null }];
  const patch = { change, comments, memo: { version: 1, ignores } as const };
  return ok(patchWorkbook(plain, patch, fflateCodec)).bytes;
}

test.each<[string, () => Promise<Uint8Array>]>([
  ["a new workbook", () => newWorkbook([sheet])],
  ["a table", () => tableWorkbook([table], { date: "2025-03-01", what: "台账" })],
  ["a patched workbook", patched],
  ["a public copy", () => publicWorkbook([sheet])],
  ["opinions as .xlsx", () => opinionXlsx([opinion], "2025-03-01")],
  ["opinions as .docx", () => opinionDocx(bad, [opinion])],
  ["a handout", () => handoutDocx(handout)],
  [
    "a report",
    async () => {
      const report = await selfReportDocx({ title: bad, parts: [{ heading: bad, paragraphs: [bad] }] });
      return new Uint8Array(await report.arrayBuffer());
    },
  ],
])("%s is valid XML, whatever its cells hold", async (_, make) => {
  expect(unfitIn(await make())).toEqual([]);
});

test.each([
  ["a handout", () => handoutPage(handout)],
  ["a public copy", () => publicPage(bad, [sheet])],
])("%s is a valid page, whatever its cells hold", (_, make) => {
  const page = make();
  expect(page).toContain("巡护里程");
  expect(page.match(unfit)).toBeNull();
});

test("a text cut off for being too long does not end in half a character", async () => {
  const long = `${"长".repeat(31_999)}😀`;
  const bytes = await tableWorkbook([{ ...table, name: `${"名".repeat(30)}😀`, rows: [[long]] }], {
    date: "2025-03-01",
    what: "台账",
  });
  expect(unfitIn(bytes)).toEqual([]);
});
