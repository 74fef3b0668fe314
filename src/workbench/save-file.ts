import type { FileResult } from "../office-file/file-result";
import { saveFile, xlsxType } from "../panel/files/save-file";
import type { Desk, DeskBook } from "./desk";
import type { SaveQuestion } from "./save-question";

const leftOut = "图片、图表、批注和打印设置不带过去";
const newFile = `新文件按现在看到的内容和样子做成；${leftOut}，原文件不动。`;

function withEnding(name: string, suffix = ""): string {
  return `${name.replace(/\.[^.]*$/, "")}${suffix}.xlsx`;
}

function finish(desk: Desk, result: FileResult<Uint8Array>, name: string): void {
  if (!result.ok) {
    desk.set({ notice: { intent: "error", text: result.failure.message } });
    return;
  }
  saveFile(name, result.value, xlsxType);
  const text = `已存为“${name}”，在浏览器的下载文件夹里。打开的原文件没有改动。`;
  desk.set({ isChanged: false, notice: { intent: "success", text } });
}

async function saveAsNew(desk: Desk, book: DeskBook): Promise<void> {
  const suffix = book.workbook.kind === "xlsx" ? "（另存）" : "";
  finish(desk, await book.laidOut.saveAsNew(), withEnding(book.name, suffix));
}

function askAboutFormat(desk: Desk, book: DeskBook): SaveQuestion {
  return {
    why: "原文件是旧格式，只能读。保存会做成一个新的 .xlsx：",
    items: ["内容、合并、数字格式和现在看到的样子都保留", `公式留下结果；${leftOut}`],
    asNew: () => saveAsNew(desk, book),
  };
}

/**
 * Saves the book under its own name, patched into what was there. Where something cannot be written into the original,
 * nothing is saved yet: the question says what, and what can be done.
 */
export function saveBook(desk: Desk, book: DeskBook): SaveQuestion | undefined {
  const { laidOut, workbook, name } = book;
  if (laidOut.isTyping()) {
    desk.set({ notice: { intent: "warning", text: "还有单元格在输入，按回车确认后再保存。" } });
    return undefined;
  }
  const asNew = (): Promise<void> => saveAsNew(desk, book);
  if (workbook.kind !== "xlsx") return askAboutFormat(desk, book);
  const plan = laidOut.planSave();
  if (plan.obstacles.length > 0) {
    return { why: "这些改动写不进原文件：", items: plan.obstacles, ways: newFile, asNew };
  }
  const result = laidOut.saveIntoOriginal(plan);
  if (!result.ok)
    return { why: "改动没有存进原文件：", items: [result.failure.message], ways: newFile, asNew };
  finish(desk, result, /\.xlsm$/i.test(name) ? name : withEnding(name));
  return undefined;
}
