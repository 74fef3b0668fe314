import type { FileResult } from "../office-file/file-result";
import type { BookLook } from "../office-file/look/look";
import type { Workbook } from "../office-file/workbook";

/** What comes of reading a file: what its sheets hold and how they look. */
export type FileReply = FileResult<{ readonly workbook: Workbook; readonly look: BookLook }>;
