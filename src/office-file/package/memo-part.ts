import type { Memo } from "../../sheet/memo";
import { memoFromXml } from "../memo-xml";
import type { PartReader } from "../zip/part-reader";
import type { Relationship } from "./relationships";

/** Our custom XML part of a workbook. */
export interface MemoPart {
  readonly part: string;
  readonly memo: Memo;
}

/** Looks for our part among the custom XML parts of the workbook. */
export function findMemoPart(
  parts: PartReader,
  relationships: readonly Relationship[],
): MemoPart | undefined {
  for (const { type, target } of relationships) {
    const xml = type === "customXml" && target !== undefined ? parts.xml(target) : undefined;
    const memo = xml && memoFromXml(xml);
    if (memo && target !== undefined) return { part: target, memo };
  }
  return undefined;
}
