import { findingsOf, judged, type CoachRow } from "../coach-row";
import type { Answered } from "../question";

/** What no other question covers; not asked where nothing was found. */
export function askOther(row: CoachRow): Answered | null {
  const findings = findingsOf(row, "other");
  const [first] = findings;
  if (!first) return null;
  return {
    at: first.range ? { row: first.range.top, col: first.range.left } : null,
    ask: "这一行还有哪里对不上？",
    seen: [],
    ...judged(findings, ["fault", ""]),
    writing: null,
    notes: [],
  };
}
