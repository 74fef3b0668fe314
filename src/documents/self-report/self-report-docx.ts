import { spoken } from "../docx-text";
import type { SelfReport } from "./self-report";

/** 2 cm at every side, in twentieths of a point. */
const margin = 1130;
const twoCharacters = 480;
const font = { ascii: "Times New Roman", eastAsia: "宋体" };

/** Black and bold, as reports are written; Word's own headings are blue. */
const heading = (size: number): object => ({ run: { font, size, bold: true, color: "000000" } });

/** The report as a Word document. */
export async function selfReportDocx({ title, parts }: SelfReport): Promise<Blob> {
  const { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } = await import("docx");
  const children = parts.flatMap(({ heading: words, paragraphs }) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      spacing: { before: 240, after: 80 },
      children: [new TextRun({ text: spoken(words) })],
    }),
    ...paragraphs.flatMap((text) =>
      text.split("\n").map(
        (line) =>
          new Paragraph({
            indent: { firstLine: twoCharacters },
            spacing: { line: 360 },
            children: [new TextRun({ text: spoken(line), size: 24 })],
          }),
      ),
    ),
  ]);
  const page = { margin: { top: margin, right: margin, bottom: margin, left: margin } };
  const head = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: spoken(title) })],
  });
  const document = new Document({
    creator: "标尺",
    title: spoken(title),
    styles: { default: { document: { run: { font } }, heading1: heading(36), heading2: heading(28) } },
    sections: [{ properties: { page }, children: [head, ...children] }],
  });
  return Packer.toBlob(document);
}
