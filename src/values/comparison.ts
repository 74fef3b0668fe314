/** How the units of two values stand to each other. */
export type UnitMatch =
  /** the same, or neither is written */
  | "same"
  /** one is not written and taken to be the other's */
  | "assumed"
  /** of one kind, the actual was converted into the target's */
  | "converted"
  /** converted between clock time, months and working days, which have no exact relation */
  | "rough"
  /** different words for what is counted: 人 and 人次, 场 and 期 */
  | "other-word";

/** Two values side by side in one unit, or why they cannot be put there. */
export type Comparison =
  | {
      readonly comparable: true;
      /** The target, its lower end where it is a range; in `unit`. */
      readonly target: number;
      readonly targetUpper?: number | undefined;
      /** The actual, its lower end where it is a range; in `unit`. */
      readonly actual: number;
      readonly actualUpper?: number | undefined;
      /** The target's unit, else the actual's. */
      readonly unit?: string | undefined;
      readonly units: UnitMatch;
      /** Actual ÷ target; absent where the target is 0. */
      readonly ratio?: number | undefined;
    }
  | {
      readonly comparable: false;
      readonly reason: "empty" | "text" | "grade" | "calendar" | "unit-kind" | "several" | "scanner";
    };

/** Two figures in one unit. */
export type ComparedFigures = Extract<Comparison, { comparable: true }>;
