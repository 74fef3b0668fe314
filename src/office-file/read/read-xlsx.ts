import type { Grid } from "../../sheet/grid";
import { newBudget } from "../budget";
import { daysTo1904 } from "../text/days-to-1904";
import type { PartReader } from "../zip/part-reader";
import { sharedReading } from "../zip/shared-reading";
import type { PackageOutline } from "../package/open-package";
import type { CellSources } from "./read-cell";
import { readSharedStrings } from "./shared-strings";
import { readSheet } from "./read-sheet";
import { readStyles } from "./styles";

const readFormats = sharedReading((xml) => readStyles(xml, newBudget()));

/** Reads all work sheets of a package. */
export function readXlsx(parts: PartReader, outline: PackageOutline): readonly Grid[] {
  const budget = newBudget();
  const partOf = (wanted: string): string =>
    outline.relationships.find(({ type }) => type === wanted)?.target ?? "";
  const formats = readFormats(parts, partOf("styles")) ?? [];
  budget.spendItems(formats.length);
  const sources: CellSources = {
    texts: readSharedStrings(parts.xml(partOf("sharedStrings")), budget),
    formats,
    dayShift: outline.countsFrom1904 ? daysTo1904 : 0,
    budget,
  };
  return outline.sheets.map((entry) => readSheet(parts, entry, sources));
}
