import type { IRunOptions, Paragraph, Table, TextRun } from "docx";
import { spoken } from "../docx-text";
import type { OpinionContent } from "./opinion-content";

type Docx = typeof import("docx");

/** Widths in twentieths of a point; A4 upright between margins of 2 cm is about 9,600. */
const listWidths = [950, 850, 3600, 2500, 1700];
const answeredWidths = [850, 4750, 4000];
const scoreWidths = [5400, 1400, 1400, 1400];
const margin = 1130;

function run(docx: Docx, text: string, rest: Omit<IRunOptions, "text"> = {}): TextRun {
  const options: IRunOptions = { ...rest, text: spoken(text) };
  return new docx.TextRun(options);
}

interface TableText {
  readonly widths: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function tableOf(docx: Docx, { widths, head, rows }: TableText): Table {
  const { Table, TableRow, TableCell, Paragraph, WidthType, ShadingType, VerticalAlignTable } = docx;
  const cell = (text: string, col: number, isHead: boolean): InstanceType<typeof TableCell> =>
    new TableCell({
      width: { size: widths[col] ?? 1000, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: "E8EFEC" } } : {}),
      children: [
        new Paragraph({ keepNext: isHead, children: [run(docx, text, { bold: isHead, size: 19 })] }),
      ],
    });
  const row = (texts: readonly string[], isHead: boolean): InstanceType<typeof TableRow> =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text, col) => cell(text, col, isHead)),
    });
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [row(head, true), ...rows.map((texts) => row(texts, false))],
  });
}

function partOf(docx: Docx, content: OpinionContent, isFirst: boolean): readonly (Paragraph | Table)[] {
  const { Paragraph, HeadingLevel } = docx;
  const heading = (text: string): Paragraph =>
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      spacing: { before: 240, after: 80 },
      // Not alone at the foot of a page.
      keepNext: true,
      children: [run(docx, text)],
    });
  const table = (title: string, text: TableText): readonly (Paragraph | Table)[] =>
    text.rows.length === 0 ? [] : [heading(title), tableOf(docx, text)];
  const lines = content.lines.map(({ level, place, problem, basis, todo }) => [
    level,
    place,
    problem,
    basis,
    todo,
  ]);
  const answered = content.answered.map(({ place, problem, reason }) => [place, problem, reason]);
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: !isFirst,
      children: [run(docx, content.title)],
    }),
    ...content.head.map(
      ([label, text]) =>
        new Paragraph({
          children: [run(docx, `${label}：`, { bold: true }), run(docx, text)],
        }),
    ),
    new Paragraph({
      spacing: { before: 120 },
      children: [run(docx, `结论：${content.verdict}`, { bold: true })],
    }),
    ...content.opinion
      .split("\n")
      .map((text) => new Paragraph({ indent: { firstLine: 440 }, children: [run(docx, text)] })),
    ...table("问题清单", { widths: listWidths, head: ["级别", "位置", "问题", "依据", "处理"], rows: lines }),
    ...table("单位说明", { widths: answeredWidths, head: ["位置", "问题", "单位说明"], rows: answered }),
    ...table("核查分数", {
      widths: scoreWidths,
      head: ["指标", "分值", "自评得分", "核查分数"],
      rows: content.scores,
    }),
  ];
}

/** The opinions on a unit's forms as one .docx, each form on a page of its own. */
export async function opinionDocx(owner: string, contents: readonly OpinionContent[]): Promise<Uint8Array> {
  const docx = await import("docx");
  const { Document, Packer, Paragraph, TextRun, AlignmentType, Footer, PageNumber, HeadingLevel } = docx;
  const asian = { ascii: "宋体", eastAsia: "宋体", hAnsi: "宋体", cs: "宋体" };
  const title = new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    children: [run(docx, owner === "" ? "绩效报表审核意见" : `${owner}绩效报表审核意见`)],
  });
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: ["第 ", PageNumber.CURRENT, " 页，共 ", PageNumber.TOTAL_PAGES, " 页"] }),
        ],
      }),
    ],
  });
  const heading = (size: number): object => ({ run: { font: asian, size, bold: true, color: "000000" } });
  const document = new Document({
    creator: "标尺",
    title: "绩效报表审核意见",
    styles: {
      default: {
        document: { run: { font: asian, size: 22 }, paragraph: { spacing: { line: 320 } } },
        title: heading(34),
        heading1: heading(26),
        heading2: heading(23),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: footer },
        children: [title, ...contents.flatMap((content, index) => partOf(docx, content, index === 0))],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
