import { contains, type CellAddress } from "../sheet/address";
import type { Answer } from "./answers";

/** What a trainee says: this cell, this kind of fault. */
export interface Guess {
  readonly at: CellAddress;
  readonly rule: string;
}

/** right: fault found · place: a fault stands there, of another kind · kind: such a fault is elsewhere · wrong: neither */
export type Judgement = "right" | "place" | "kind" | "wrong";

/** Whether a cell belongs to a fault: where it was planted, or where a rule points. */
function isAtFault({ fault, findings }: Answer, at: CellAddress): boolean {
  const planted = fault.cells.some(({ row, col }) => row === at.row && col === at.col);
  return planted || findings.some(({ range }) => range !== null && contains(range, at));
}

/** Judges a guess; `fault` is the place of the fault it found or stands at, among the answers. */
export function judge(
  answers: readonly Answer[],
  { at, rule }: Guess,
): { readonly judgement: Judgement; readonly fault: number | null } {
  const right = answers.findIndex((answer) => answer.fault.rule === rule && isAtFault(answer, at));
  if (right >= 0) return { judgement: "right", fault: right };
  const place = answers.findIndex((answer) => isAtFault(answer, at));
  if (place >= 0) return { judgement: "place", fault: place };
  const kind = answers.some(({ fault }) => fault.rule === rule);
  return { judgement: kind ? "kind" : "wrong", fault: null };
}
