import type { SaidTasks } from "./of-goal";
import type { TopicHit } from "./topics";
import type { WholeUnit } from "./whole-unit";

/** What the recommender has worked out about a project. */
export interface ProjectReading {
  /** The project's name without year, place and money words. */
  readonly noun: string;
  /** The name as it stands. */
  readonly project: string;
  readonly goal: string;
  /** What name and goal say the project does. */
  readonly tasks: SaidTasks;
  readonly topics: readonly TopicHit[];
  /** True where it only pays for what is built or done already. */
  readonly settled: boolean;
  /** The kinds of expenditure it is, and how surely; none for a whole unit. */
  readonly types: ReadonlyMap<string, number>;
  /** Where the money of a whole unit is meant, not a project's: what the unit does. */
  readonly whole: WholeUnit | null;
}
