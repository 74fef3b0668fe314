import { meets } from "../values/compare";
import type { Value } from "../values/value";
import { belowFull, full, unread, type Reading } from "./reading";

/** A month may begin before a deadline and end after it: nothing is said about what happened in between. */
function mayBeInTime(target: Value, actual: Value): boolean {
  const [end, begin] = [target.span?.to, actual.span?.from];
  return end !== undefined && begin !== undefined && begin <= end;
}

/** A deadline: full marks in time; too late, no formula says how many. */
export function readCalendar(target: Value, actual: Value): Reading {
  const inTime = meets(target, actual);
  const [wanted, given] = [target.text.trim(), actual.text.trim()];
  if (inTime === true) return full("deadline", `“${given}”不晚于“${wanted}”`);
  if (inTime === undefined || mayBeInTime(target, actual)) return unread("看不出是否在期限内完成");
  return belowFull("deadline", `“${given}”晚于“${wanted}”`);
}
