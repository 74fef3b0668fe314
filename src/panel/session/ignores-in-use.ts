import type { Ignore } from "../../sheet/memo";
import { allForms } from "./place";
import type { SessionState } from "./state";

/** The same answer to the same finding, also after a trip through a worker. */
export function sameIgnore(one: Ignore, other: Ignore): boolean {
  return (
    one.rule === other.rule &&
    one.sheet === other.sheet &&
    one.range === other.range &&
    one.content === other.content &&
    one.reason === other.reason
  );
}

/** An answer of the memo, and whether it still hides a finding. */
export interface KnownIgnore {
  readonly ignore: Ignore;
  readonly isInUse: boolean;
}

/** Every answer kept in the workbook, the newest first. */
export function knownIgnores({ memo, reviews }: SessionState): readonly KnownIgnore[] {
  const used = allForms(reviews).flatMap(({ review }) => review.ignored.map(({ ignore }) => ignore));
  return [...memo.ignores]
    .reverse()
    .map((ignore) => ({ ignore, isInUse: used.some((candidate) => sameIgnore(candidate, ignore)) }));
}
