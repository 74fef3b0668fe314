/** Why a file cannot be used, in one Chinese sentence with the next step. */
export interface FileFailure {
  readonly code: FailureCode;
  readonly message: string;
}

export type FailureCode =
  | "empty-file"
  | "not-a-workbook"
  | "not-a-document"
  | "password"
  | "damaged"
  | "too-large"
  | "bomb"
  | "unsupported"
  | "not-writable"
  | "not-found"
  | "not-readable"
  | "changed-since-read"
  | "formula-cell"
  | "protected";

export type FileResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: FileFailure };

/** What is the matter, and what to do about it; the detail of a case stands between the two. */
const messages: Readonly<Record<FailureCode, readonly [what: string, next: string]>> = {
  "empty-file": ["文件是空的", "请重新导出或重新复制后再检查。"],
  "not-a-workbook": ["文件不是 Excel 或 WPS 表格", "请用 Excel 或 WPS 打开后另存为 .xlsx 再检查。"],
  "not-a-document": ["文件不是 Word 文档（.docx）", "请用 Word 或 WPS 打开后另存为 .docx 再核对。"],
  password: ["文件有密码", "请取消密码后再检查。"],
  damaged: ["文件已损坏，读不完整", "请用 Excel 或 WPS 打开修复，另存为 .xlsx 后再检查。"],
  "too-large": ["文件内容太多，超出可检查的范围", "请只留下要检查的工作表，另存后再检查。"],
  bomb: ["文件压缩异常，已拒绝打开", "请核实文件来源，重新导出后再检查。"],
  unsupported: ["文件用了不支持的格式", "请另存为普通的 .xlsx 后再检查。"],
  "not-writable": ["写不进原文件", "请在 Excel 或 WPS 里改。"],
  "not-found": ["找不到文件", "请核对路径后再检查。"],
  "not-readable": ["文件打不开", "请核对路径和权限，关闭正在使用它的程序后再检查。"],
  "changed-since-read": ["单元格已被改动，没有写入", "请重新检查后再修改。"],
  "formula-cell": ["单元格是公式，没有写入", "请在表中核对公式。"],
  protected: ["工作表有保护，没有写入", "请撤销工作表保护后再修改。"],
};

/** A failed result by its code; `detail` names the case in Chinese, such as a cell or a limit. */
export function refused(
  code: FailureCode,
  detail = "",
): { readonly ok: false; readonly failure: FileFailure } {
  const [what, next] = messages[code];
  return {
    ok: false,
    failure: { code, message: `${what}${detail === "" ? "" : `（${detail}）`}。${next}` },
  };
}

/** Carries a refusal from deep in a parser to the entry, which turns it into a result; never leaves the folder. */
export class Refusal extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, detail = "") {
    super(detail);
    this.code = code;
  }
}

/** Runs a parser; whatever a broken file makes it throw becomes a failure. */
export function attempt<T>(run: () => T): FileResult<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    return error instanceof Refusal ? refused(error.code, error.message) : refused("damaged");
  }
}
