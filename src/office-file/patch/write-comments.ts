import { sameAddress } from "../../sheet/address";
import { Refusal } from "../file-result";
import { openPackage } from "../package/open-package";
import type { Workbook } from "../workbook";
import { writeSheetComments, type SheetComments } from "./comment-parts";
import type { EditedParts } from "./edited-parts";

/** Writes comments on the sheets of a package and gives them as they stand there. */
export function writeComments(
  parts: EditedParts,
  { sheets }: Workbook,
  comments: readonly SheetComments[],
): readonly SheetComments[] {
  const outline = openPackage(parts);
  const typeBase = outline.relationships.find(({ type }) => type === "worksheet")?.typeBase ?? "";
  return outline.sheets.map(({ name, part }, index) => {
    const ours = comments.filter(({ sheet }) => sheet === name);
    const own = ours.flatMap((sheet) => sheet.comments);
    const off = ours.flatMap((sheet) => sheet.off ?? []);
    const known = sheets.find(({ sheet }) => sheet === name)?.comments ?? [];
    const sheet = { part, number: index + 1, known, comments: own, off, typeBase };
    return { sheet: name, comments: own.length + off.length > 0 ? writeSheetComments(parts, sheet) : [] };
  });
}

/** The proof of the comments: read back, each stands at its cell. */
export function proveComments({ sheets }: Workbook, comments: readonly SheetComments[]): void {
  for (const { sheet, comments: own } of comments) {
    const found = sheets.find((grid) => grid.sheet === sheet)?.comments ?? [];
    const isThere = own.every(({ at, text }) =>
      found.some((comment) => sameAddress(comment.at, at) && comment.text.includes(text)),
    );
    if (!isThere) throw new Refusal("not-writable", "批注的内部结构少见");
  }
}
