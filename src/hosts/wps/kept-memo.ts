import { memoFromXml, memoNamespace, memoToXml } from "../../office-file/memo-xml";
import { XmlReader } from "../../office-file/xml/xml-reader";
import { emptyMemo, isEmptyMemo, type Memo } from "../../sheet/memo";
import { call, itemsOf, objectAt, objectFrom, textAt, type WpsObject } from "./member";
import type { OpenBook } from "./open-book";

function ourParts({ workbook }: OpenBook): readonly WpsObject[] {
  const parts = objectFrom(objectAt(workbook, "CustomXMLParts"), "SelectByNamespace", memoNamespace);
  return [...itemsOf(parts)];
}

/** What we keep in the workbook: one custom XML part. */
export function recallMemo(book: OpenBook): Memo {
  const part = ourParts(book).at(-1);
  if (!part) return emptyMemo;
  return memoFromXml(new XmlReader(new TextEncoder().encode(textAt(part, "XML")))) ?? emptyMemo;
}

/** Keeps a memo in the place of the one before, which goes only when the new one is there. */
export function rememberMemo(book: OpenBook, memo: Memo): void {
  const before = ourParts(book);
  if (!isEmptyMemo(memo)) call(objectAt(book.workbook, "CustomXMLParts"), "Add", memoToXml(memo));
  for (const part of before) call(part, "Delete");
}
