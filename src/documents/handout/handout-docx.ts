import type { ITableCellOptions, Paragraph, Table } from "docx";
import { shownRows } from "../../sheet/shown-cells";
import { spoken } from "../docx-text";
import type { HandoutContent, HandoutLesson } from "./handout-content";

type Docx = typeof import("docx");

/** Half points: tables in small print so that a form fits across an upright page. */
const size = { text: 21, table: 16 };
/** Twentieths of a point. */
const page = { width: 16838, height: 11906, margin: 850 };

interface CellText {
  readonly text: string;
  readonly isHead?: boolean;
  readonly span?: { readonly rows: number; readonly cols: number };
  /** On one page with the row below. */
  readonly staysAbove?: boolean;
}

function cellOf(
  docx: Docx,
  { text, isHead, span, staysAbove = false }: CellText,
): InstanceType<Docx["TableCell"]> {
  const options: ITableCellOptions = {
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    verticalAlign: docx.VerticalAlignTable.CENTER,
    ...(isHead ? { shading: { type: docx.ShadingType.CLEAR, fill: "E8EFEC" } } : {}),
    ...(span ? { rowSpan: span.rows, columnSpan: span.cols } : {}),
    children: text.split("\n").map(
      (line) =>
        new docx.Paragraph({
          keepNext: staysAbove,
          children: [new docx.TextRun({ text: spoken(line), size: size.table })],
        }),
    ),
  };
  return new docx.TableCell(options);
}

function tableOf(docx: Docx, rows: readonly (readonly CellText[])[]): Table {
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) => new docx.TableRow({ cantSplit: true, children: cells.map((cell) => cellOf(docx, cell)) }),
    ),
  });
}

function textTable(docx: Docx, head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const plain = rows.map((row) => row.map((text) => ({ text })));
  return tableOf(docx, [head.map((text) => ({ text, isHead: true })), ...plain]);
}

function sheetOf(docx: Docx, { sheet }: HandoutLesson): Table {
  const rows = shownRows(sheet).map((cells) =>
    cells.map(({ text, rowSpan, colSpan }) => ({
      text,
      span: { rows: rowSpan, cols: colSpan },
    })),
  );
  return tableOf(docx, rows);
}

function heading(docx: Docx, text: string, isFirst: boolean): Paragraph {
  return new docx.Paragraph({
    heading: docx.HeadingLevel.HEADING_2,
    pageBreakBefore: !isFirst,
    spacing: { after: 80 },
    children: [new docx.TextRun({ text: spoken(text) })],
  });
}

function textOf(docx: Docx, text: string): Paragraph {
  return new docx.Paragraph({
    spacing: { before: 80, after: 120 },
    children: [new docx.TextRun({ text: spoken(text), size: size.text })],
  });
}

/** Lines to write on, with their heading on one page: alone on the next nobody would know them. */
function answerSheet(docx: Docx, lines: number): Table {
  const row = (texts: readonly string[], isHead: boolean, staysAbove: boolean): readonly CellText[] =>
    texts.map((text) => ({ text, isHead, staysAbove }));
  return tableOf(docx, [
    row(["序号", "哪一格", "什么问题", "怎么改"], true, lines > 0),
    ...Array.from({ length: lines }, (_, index) =>
      row([String(index + 1), "", "", ""], false, index < lines - 1),
    ),
  ]);
}

function taskOf(docx: Docx, lesson: HandoutLesson, isFirst: boolean): readonly (Paragraph | Table)[] {
  return [
    heading(docx, lesson.title, isFirst),
    textOf(docx, lesson.task),
    sheetOf(docx, lesson),
    textOf(docx, ""),
    answerSheet(docx, lesson.answers.length),
  ];
}

function answersOf(docx: Docx, lesson: HandoutLesson, isFirst: boolean): readonly (Paragraph | Table)[] {
  const rows = lesson.answers.map(({ place, title, problem, rewriting, basis, note }) => [
    place,
    title,
    problem,
    rewriting,
    basis,
    note,
  ]);
  return [
    heading(docx, `${lesson.title}　答案`, isFirst),
    textTable(docx, ["位置", "问题", "说明", "改法", "依据", "讲解"], rows),
    textOf(docx, lesson.closing),
  ];
}

/** A course as one .docx: each task on a page of its own, then the answers. */
export async function handoutDocx({ title, lessons }: HandoutContent): Promise<Uint8Array> {
  const docx = await import("docx");
  const asian = { ascii: "宋体", eastAsia: "宋体", hAnsi: "宋体", cs: "宋体" };
  const cover = new docx.Paragraph({
    heading: docx.HeadingLevel.TITLE,
    alignment: docx.AlignmentType.CENTER,
    children: [new docx.TextRun({ text: spoken(title) })],
  });
  const document = new docx.Document({
    creator: "标尺",
    title: spoken(title),
    styles: {
      default: {
        document: { run: { font: asian, size: size.text } },
        title: { run: { font: asian, size: 36, bold: true, color: "000000" } },
        heading2: { run: { font: asian, size: 26, bold: true, color: "000000" } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.height, height: page.width, orientation: docx.PageOrientation.LANDSCAPE },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        children: [
          cover,
          ...lessons.flatMap((lesson, index) => taskOf(docx, lesson, index === 0)),
          ...lessons.flatMap((lesson) => answersOf(docx, lesson, false)),
        ],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}
