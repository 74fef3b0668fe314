/** Why a file cannot be used, in one Chinese sentence with the next step. */
export interface FileFailure {
  readonly code: FailureCode;
  readonly message: string;
}

type FailureCode =
  | "empty-file"
  | "not-a-workbook"
  | "password"
  | "damaged"
  | "too-large"
  | "bomb"
  | "unsupported"
  | "changed-since-read"
  | "not-readable";

export type FileResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: FileFailure };

const messages: Readonly<Record<FailureCode, string>> = {
  "empty-file": "文件是空的。请重新导出或重新复制后再检查。",
  "not-a-workbook": "文件不是 Excel 或 WPS 表格。请用 Excel 或 WPS 打开后另存为 .xlsx 再检查。",
  password: "文件有打开密码。请取消密码后再检查。",
  damaged: "文件已损坏，读不全。请用 Excel 或 WPS 打开修复并另存为 .xlsx 后再检查。",
  "too-large": "文件内容太多，超出可检查的范围。请只留下要检查的工作表，另存后再检查。",
  bomb: "文件压缩异常，展开后过大，已拒绝打开。请确认文件来源。",
  unsupported: "文件用了不支持的格式。请另存为普通的 .xlsx 后再检查。",
  "changed-since-read": "单元格内容已经变化或含有公式，没有写入。请重新检查后再修复。",
  "not-readable": "文件读不出来。请检查路径、权限，或关闭正在使用它的程序。",
};

/** A failed result by its code. */
export function refused(code: FailureCode): { readonly ok: false; readonly failure: FileFailure } {
  return { ok: false, failure: { code, message: messages[code] } };
}

/** Carries a refusal out of the depths of the parser to the entry, which turns it into a result; never leaves the folder. */
export class Refusal extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, detail: string) {
    super(detail);
    this.code = code;
  }
}
