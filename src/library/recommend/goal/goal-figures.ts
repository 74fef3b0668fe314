import { parseValue } from "../../../values/parse-value";
import { promisedAbsence } from "./absences";
import { promisedAmounts } from "./amounts";
import { clausesOf, partsOf } from "./clauses";
import { promisedMoney, promisedPrice } from "./money";
import type { Promised } from "./promised";
import { promisedChange, promisedRate } from "./rates";
import { promisedDate, promisedLimit } from "./times";

/** Something a goal promises: `建成高标准农田1250亩` is 建成高标准农田面积 ≥1250亩. */
export interface GoalFigure extends Promised {
  /** The words of the goal it was read from. */
  readonly from: string;
}

/** What a whole clause promises; the first that understands it speaks. */
const readers: readonly ((clause: string) => Promised | null)[] = [
  promisedAbsence,
  promisedDate,
  promisedRate,
  promisedChange,
  promisedLimit,
  promisedPrice,
  promisedMoney,
];

const isName = /^[\u4e00-\u9fa5A-Za-z\d]{3,18}$/;
const readable: ReadonlySet<string> = new Set(["number", "date", "period"]);

function firstOf(clause: string): Promised | null {
  for (const read of readers) {
    const promised = read(clause);
    if (promised) return promised;
  }
  return null;
}

function promisesOf(clause: string, goal: string): readonly GoalFigure[] {
  return partsOf(clause).flatMap((part) => {
    const whole = firstOf(part.text);
    const promised = whole ? [whole] : promisedAmounts(part, goal);
    return promised.map((one) => ({ ...one, from: part.text }));
  });
}

/** What a goal (or a project's name) promises, as indicators: what is promised can be declared. */
export function goalFigures(goal: string): readonly GoalFigure[] {
  const out = new Map<string, GoalFigure>();
  for (const figure of clausesOf(goal).flatMap((clause) => promisesOf(clause, goal))) {
    const isSound = isName.test(figure.name) && readable.has(parseValue(figure.sample).kind);
    if (isSound && !out.has(figure.name)) out.set(figure.name, figure);
  }
  return [...out.values()];
}
