import { dutiesIn, isServed } from "../form/duties";
import type { Field, Form } from "../form/form";

/** A duty of a department, and the cells of its form that serve it. */
export interface DutyRow {
  readonly duty: string;
  readonly goals: readonly Field[];
  readonly tasks: readonly Field[];
  readonly indicators: readonly Field[];
}

const bare = (text: string): string => text.replace(/\s+/g, "");

/** Which goals, tasks and indicators of a department's form each of its duties leads to; empty where it lists none. */
export function dutyMap({ heading, goals, sums = [], indicators }: Form): readonly DutyRow[] {
  const fields = {
    goals: goals.flatMap(({ expected }) => expected?.value ?? []),
    tasks: sums.find(({ kind }) => kind === "tasks")?.parts.map(({ label }) => label) ?? [],
    indicators: indicators.filter(({ breakdown }) => !breakdown).map(({ name }) => name),
  };
  return dutiesIn(heading.duties?.value.text ?? "").map((duty) => {
    const serving = (list: readonly Field[]): readonly Field[] =>
      list.filter(({ text }) => isServed(duty, bare(text)));
    return {
      duty,
      goals: serving(fields.goals),
      tasks: serving(fields.tasks),
      indicators: serving(fields.indicators),
    };
  });
}
