import type { HostFailure } from "../../hosts/sheet-host";
import type { Deed, Notice } from "../session/state";

/** What a notice says: one sentence with the next step in it, and how grave it is. */
export interface NoticeWords {
  readonly text: string;
  readonly tone: "info" | "warning" | "success";
  /** A button beside the sentence. */
  readonly next?: "recheck" | "drop-undo";
}

type FailureNotice = Extract<Notice, { kind: "failure" }>;

const unsupported: Readonly<Record<Deed, string>> = {
  read: "这个程序打不开这张表（可能太大）。删去用不到的行和列，再重新检查。",
  write: "这里做不了这项修改，表格没有变动。可照前后对照手工填写。",
  select: "这里不能跳到单元格。可按单元格地址查找。",
  mark: "这里不能在表上标注。可改用“复制问题清单”。",
  remember: "这里存不了说明和选择，只在本次有效。",
  review: "没有检查完。可再检查一次。",
  copy: "这里不能复制。",
  save: "这里存不了文件。可在工作台网页里做同一步。",
};

function named(sheet: string | null): string {
  return sheet === null ? "表格" : `工作表“${sheet}”`;
}

function editing(during: Deed): NoticeWords {
  const then: Partial<Record<Deed, string>> = {
    read: "。按回车键结束编辑，随后自动检查。",
    remember: "。按回车键结束编辑，随后存入工作簿。",
  };
  return {
    text: `正在编辑单元格${then[during] ?? "，没有写入。按回车键结束编辑，再点一次。"}`,
    tone: "info",
  };
}

function isProtected({ during, sheet }: FailureNotice): NoticeWords {
  const text =
    during === "remember"
      ? "工作簿受保护，说明和选择只在本次有效。撤销保护后可以保存。"
      : `${named(sheet)}受保护，锁定的单元格不能改。撤销保护后可修改。`;
  return { text, tone: "warning" };
}

function changed({ during, sheet }: FailureNotice): NoticeWords {
  const gone = `${named(sheet)}已改名或删除。`;
  if (during === "read") return { text: gone, tone: "info", next: "recheck" };
  const text = during === "write" ? "表格刚刚改过，没有写入。已按新内容重新检查。" : `${gone}已重新检查。`;
  return { text, tone: "info" };
}

function failureWords(notice: FailureNotice): NoticeWords {
  const failure: HostFailure = notice.failure;
  switch (failure) {
    case "editing-a-cell":
      return editing(notice.during);
    case "protected":
      return isProtected(notice);
    case "changed-since-read":
      return changed(notice);
    case "unsupported":
      return { text: unsupported[notice.during], tone: "warning" };
    case "disconnected":
      return { text: "与表格的连接断了。等表格恢复后重新检查。", tone: "warning", next: "recheck" };
  }
}

/** The sentence for a notice. */
export function noticeWords(notice: Notice): NoticeWords {
  switch (notice.kind) {
    case "failure":
      return failureWords(notice);
    case "undo-refused":
      return {
        text: `“${notice.title}”写入的地方后来又改过，没有撤销。`,
        tone: "info",
        next: "drop-undo",
      };
    case "preview-over":
      return { text: "表刚改过，前后对照已关上，没有写入。已按新内容重新检查。", tone: "info" };
    case "not-copied":
      return {
        text: "浏览器不让复制。换新版的 Edge 或 Chrome 再试；问题清单也可加成工作表。",
        tone: "warning",
      };
    case "not-reviewed":
      return { text: "没有检查完。", tone: "warning", next: "recheck" };
    case "unfinished":
      return { text: "这一步没有做完。看一下表格，再做一次。", tone: "warning", next: "recheck" };
    case "not-loaded":
      return {
        text: "标尺有一部分没有取到，可能断网或刚更新过。先保存表格，再重新打开标尺。",
        tone: "warning",
      };
    case "cancelled":
      return { text: "已取消，显示的是上一次的结果。", tone: "info", next: "recheck" };
    case "done":
      return { text: notice.text, tone: "success" };
  }
}
