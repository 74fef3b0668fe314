import { pastFiguresOf, type PastFigures } from "../../form/past-figures";
import type { PastSheet } from "../../library/recommend/past-sheets";
import { rememberOf } from "../../values/remember-of";

/** What the past sheets reached; row after row is asked beside the same ones. */
export const figuresOfPast = rememberOf((past: readonly PastSheet[]): PastFigures =>
  pastFiguresOf(past.map(({ form }) => form)),
);
