import type { CellAddress } from "../../sheet/address";
import type { FixDraft } from "../rule";

const plainFigure = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The suggestion to write a text into a cell; a bare figure goes in as a number. */
export function writeInto(at: CellAddress, text: string): FixDraft {
  const to = plainFigure.test(text) ? Number(text) : text;
  return { title: `改为 ${text}`, kind: "suggestion", cells: [{ at, to }] };
}
