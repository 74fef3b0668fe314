import { Refusal } from "../../file-result";
import { openPackage, type PackageOutline } from "../../package/open-package";
import { readRelationships, relationshipsPart } from "../../package/relationships";
import type { EditedParts } from "../edited-parts";
import { activeSheet, withActiveSheet } from "./active-sheet";
import { isNamed } from "./rename-sheets";
import { dropLinks, dropParts, removeSheets } from "./sheet-list";

/** What sheets bring along: the parts that each links to. */
function linkedParts(parts: EditedParts, sheetParts: readonly string[]): readonly string[] {
  return sheetParts.flatMap((part) =>
    readRelationships(parts, part).flatMap(({ target }) =>
      target !== undefined && parts.has(target) ? [target] : [],
    ),
  );
}

/** The list of computed cells: office programs make it anew, and one that names a sheet that is gone is a fault. */
function dropCalculationChain(parts: EditedParts, { workbookPart, relationships }: PackageOutline): void {
  const chain = relationships.find(({ type }) => type === "calcChain");
  if (chain?.target === undefined) return;
  dropLinks(parts, workbookPart, new Set([chain.id]));
  dropParts(parts, [chain.target]);
}

/** Takes sheets out that a person deleted, whatever they hold. Refused where something left behind refers to them. */
export function takeOutSheets(parts: EditedParts, names: ReadonlySet<string>): void {
  if (names.size === 0) return;
  const outline = openPackage(parts);
  const active = activeSheet(parts.need(outline.workbookPart));
  const partsOf = (go: boolean): readonly string[] =>
    outline.sheets.filter(({ name }) => names.has(name) === go).map(({ part }) => part);
  const going = partsOf(true);
  const shared = new Set(linkedParts(parts, partsOf(false)));
  const own = linkedParts(parts, going).filter((part) => !shared.has(part));
  removeSheets(parts, outline, names);
  const named = [...names].find((sheet) => isNamed(parts, sheet));
  if (named !== undefined) throw new Refusal("not-writable", `删除的工作表“${named}”还被别处引用`);
  dropParts(
    parts,
    [...going, ...own].map(relationshipsPart).filter((part) => parts.has(part)),
  );
  dropParts(parts, own);
  dropCalculationChain(parts, outline);
  parts.write(outline.workbookPart, withActiveSheet(parts.need(outline.workbookPart), active));
}
