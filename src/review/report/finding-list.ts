import { plainName } from "../../form/plain-name";
import { rangeToA1, type CellRange } from "../../sheet/address";
import type { SheetDraft } from "../../sheet/sheet-draft";
import { proofDoubt, proofLine, proofText } from "./proof-words";
import type { FormReview, ProvedRow, ReviewFinding } from "../review";
import { approvedLine, countLine, formName, rowName, scoreLine } from "./heading";
import { findingHeads, findingWidths } from "./finding-heads";
import { oneLine } from "./one-line";
import { levelWords, verdictWords } from "./words";

type DraftRow = SheetDraft["rows"][number];

const heads: readonly string[] = findingHeads;
const last = heads.length - 1;

/** A spreadsheet program takes a text that begins so for a formula. */
const startsFormula = /^[=+\-@\t\r]/;

/** A text of the sheet as a cell can hold it: quoted where a program would compute it. */
function harmless(text: string): string {
  const flat = oneLine(text).trim();
  return startsFormula.test(flat) ? `“${flat}”` : flat;
}

function textRow(texts: readonly (string | number)[]): DraftRow {
  return texts.map((value) => ({
    value: typeof value === "string" ? harmless(value) : value,
    look: "text" as const,
  }));
}

function wide(text: string, look: "title" | "plain"): DraftRow {
  return heads.map((_, col) => ({ value: col === 0 ? harmless(text) : null, look }));
}

function findingRow(
  { number, status }: { number: number; status: string },
  review: FormReview,
  finding: ReviewFinding,
): DraftRow {
  return textRow([
    number,
    levelWords[finding.level],
    finding.range ? rangeToA1(finding.range) : "全表",
    rowName(review, finding),
    finding.message,
    finding.basis,
    finding.fixes.map(({ title }) => title).join("；"),
    status,
  ]);
}

/** Papers stand where a finding says what was found, and its columns for basis and fix stay empty. */
function proofRow(number: number, row: ProvedRow): DraftRow {
  const { indicator, proof } = row;
  const at = indicator.actual?.at ?? indicator.name.at;
  const place = rangeToA1({ top: at.row, left: at.col, bottom: at.row, right: at.col });
  return textRow([
    number,
    "佐证",
    place,
    plainName(indicator.name.text),
    proofText(proof),
    "",
    "",
    proofDoubt(row),
  ]);
}

function formRows(review: FormReview): { rows: readonly DraftRow[]; wideRows: readonly number[] } {
  const about = [
    `${verdictWords[review.verdict]}　${countLine(review)}`,
    scoreLine(review),
    `口径：${review.numbers.name}`,
    approvedLine(review),
    proofLine(review),
  ].filter((line) => line !== undefined);
  const open = review.findings.map((finding) => ({ finding, status: "" }));
  const answered = review.ignored.map(({ finding, reason }) => ({ finding, status: `已说明：${reason}` }));
  const found = [...open, ...answered].map(({ finding, status }, index) =>
    findingRow({ number: index + 1, status }, review, finding),
  );
  const proved = review.proofs.map((row, index) => proofRow(found.length + index + 1, row));
  const listed = [...found, ...proved];
  const top = [
    wide(`${formName(review)}（工作表“${review.form.sheet}”）`, "title"),
    wide(about.join("　"), "plain"),
  ];
  const head: DraftRow = heads.map((value) => ({ value, look: "head" }));
  return { rows: [...top, ...(listed.length > 0 ? [head, ...listed] : [])], wideRows: [0, 1] };
}

/** 问题清单, 问题清单2 …: the first name no sheet has yet. */
function freeName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? "问题清单" : `问题清单${number}`;
    if (!used.has(name)) return name;
  }
}

/** The findings of some forms as a new sheet of the workbook; `taken` are the names of its sheets. */
export function findingListSheet(reviews: readonly FormReview[], taken: readonly string[]): SheetDraft {
  const rows: DraftRow[] = [];
  const merges: CellRange[] = [];
  for (const review of reviews) {
    if (rows.length > 0) rows.push([]);
    const part = formRows(review);
    for (const row of part.wideRows)
      merges.push({ top: rows.length + row, left: 0, bottom: rows.length + row, right: last });
    rows.push(...part.rows);
  }
  return {
    name: freeName(taken),
    rows,
    merges,
    widths: findingWidths,
    choices: [],
    print: { landscape: true, onePage: false },
  };
}
