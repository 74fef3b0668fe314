import { pastFiguresOf, type PastFigures } from "../../form/past-figures";
import type { PastSheet } from "../../library/recommend/past-sheets";
import { rememberLast } from "../../values/remember-last";

/** What the past sheets reached; row after row is asked beside the same ones. */
export const figuresOfPast = rememberLast((past: readonly PastSheet[]): PastFigures =>
  pastFiguresOf(past.map(({ form }) => form)),
);
