import { toEntry } from "../compose";
import { measuresOfDeed } from "./fitted-measures";
import { goalFigures } from "./goal/goal-figures";
import { tasksOfGoal, tasksOfName, type Task } from "./goal/tasks";
import { fade, inOrder, weight, type Sources } from "./in-order";
import type { RecommendLibrary } from "./recommend-library";

/** What a project says that it does. */
export interface SaidTasks {
  readonly inName: readonly Task[];
  readonly inGoal: readonly Task[];
}

/** Reads them once: they tell the types of expenditure, and have measures of their own. */
export function saidTasks(noun: string, goal: string): SaidTasks {
  return { inName: tasksOfName(noun), inGoal: tasksOfGoal(goal) };
}

/** What a project says of itself. */
interface Said {
  readonly project: string;
  readonly goal: string;
}

/** What goal and name promise in figures, as indicators with those figures as targets. */
export function promised(library: RecommendLibrary, { goal, project }: Said): Sources {
  const place = { industry: { id: "goal" }, field: { field: "绩效目标", classes: [], types: [] } };
  return goalFigures(`${project.replace(/\d{4}年?/g, "")}。${goal}`).map(({ name, sample, kind, from }) => ({
    entry: toEntry(`${name} ${sample}`, { ...place, kind }, library),
    score: weight.goal,
    because: [`目标或名称中写了“${from}”`],
    from: "precise",
    promise: true,
  }));
}

/** What name and goal say the project does, each with the measures of its kind of work. */
export function tasked(library: RecommendLibrary, { inName, inGoal }: SaidTasks): Sources {
  const goalShare = weight.goalTask / Math.sqrt(Math.max(1, inGoal.length));
  const shares = [
    ...inName.map((task) => ({ ...task, share: weight.task })),
    ...inGoal.map((task) => ({ ...task, share: goalShare })),
  ];
  return shares.flatMap(({ thing, deed, from, isCounted, share }) =>
    inOrder(measuresOfDeed(deed, { thing, isCounted }, library), {
      share,
      fading: fade.task,
      because: `目标或名称中写了“${from}”，按“${thing}”写出`,
    }),
  );
}
