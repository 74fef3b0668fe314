import type { Quantity } from "../../form/form";
import type { CellAddress } from "../../sheet/address";
import type { FixDraft } from "../rule";

/** `95` goes into a cell as a number, `95%` as text. */
export function toCellValue(text: string): string | number {
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** The suggestion to write a text into a cell; a bare figure goes in as a number. */
export function writeInto(at: CellAddress, text: string): FixDraft {
  return { title: `改为 ${text}`, kind: "suggestion", cells: [{ at, to: toCellValue(text) }] };
}

/** The same for a completion value; nothing where its unit stands in a cell of its own, which the text would repeat or belie. */
export function writeActual({ at, unitCell }: Quantity, text: string): readonly FixDraft[] {
  return unitCell ? [] : [writeInto(at, text)];
}
