import { memoFromXml, memoNamespace, memoToXml } from "../../office-file/memo-xml";
import { XmlReader } from "../../office-file/xml/xml-reader";
import { emptyMemo, isEmptyMemo, type Memo } from "../../sheet/memo";
import type { Batch } from "./run";

async function ourParts({ workbook, sync }: Batch): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = workbook.customXmlParts.getByNamespace(memoNamespace);
  parts.load("items/id");
  await sync();
  return parts.items;
}

/** What we keep in the workbook: one custom XML part. */
export async function recallMemo(batch: Batch): Promise<Memo> {
  const [part] = await ourParts(batch);
  if (!part) return emptyMemo;
  const xml = part.getXml();
  await batch.sync();
  return memoFromXml(new XmlReader(new TextEncoder().encode(xml.value))) ?? emptyMemo;
}

/** Keeps a memo in the place of the one before; a workbook we know nothing of carries nothing of ours. */
export async function rememberMemo(batch: Batch, memo: Memo): Promise<void> {
  const [part, ...others] = await ourParts(batch);
  const xml = isEmptyMemo(memo) ? undefined : memoToXml(memo);
  for (const other of others) other.delete();
  if (xml === undefined) part?.delete();
  else if (part) part.setXml(xml);
  else batch.workbook.customXmlParts.add(xml);
  await batch.sync();
}
