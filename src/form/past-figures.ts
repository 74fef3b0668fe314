import type { Form, Indicator } from "./form";
import { plainName } from "./plain-name";
import { subjectOf } from "./subject";

/** What an indicator of an earlier form reached. */
export interface PastFigure {
  /** What the form is about, as `subjectOf` says it. */
  readonly subject: string;
  readonly year: number | null;
  readonly figure: number;
  readonly unit: string | undefined;
}

/** What the unit itself reached before, by the plain names of the indicators. */
export type PastFigures = ReadonlyMap<string, readonly PastFigure[]>;

function figureOf({ actual, target }: Indicator): Pick<PastFigure, "figure" | "unit"> | null {
  const value = actual?.value;
  if (value?.kind !== "number" || value.number === undefined) return null;
  return { figure: value.number, unit: value.unit ?? target?.value.unit };
}

/** One project reaches one figure a year, whichever of its forms tells it. */
function isSame(one: PastFigure, other: PastFigure): boolean {
  const isDated = one.year !== null && one.subject !== "";
  return isDated && one.year === other.year && one.subject === other.subject && one.unit === other.unit;
}

function add(all: Map<string, PastFigure[]>, name: string, figure: PastFigure): void {
  const known = all.get(name);
  if (!known) all.set(name, [figure]);
  else if (!known.some((one) => isSame(one, figure))) known.push(figure);
}

/** The figures of finished years; what a year has reached by its middle is none. */
export function pastFiguresOf(forms: readonly Form[]): PastFigures {
  const all = new Map<string, PastFigure[]>();
  for (const form of forms) {
    if (form.kind === "monitoring") continue;
    const subject = subjectOf(form);
    for (const indicator of form.indicators) {
      const figure = indicator.breakdown ? null : figureOf(indicator);
      if (figure) add(all, plainName(indicator.name.text), { subject, year: form.year, ...figure });
    }
  }
  return all;
}

/** Both together; what both tell counts once. */
export function joinedFigures(one: PastFigures, other: PastFigures): PastFigures {
  const all = new Map([...one].map(([name, figures]) => [name, [...figures]]));
  for (const [name, figures] of other) for (const figure of figures) add(all, name, figure);
  return all;
}
