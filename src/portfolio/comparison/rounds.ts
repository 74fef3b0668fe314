import type { FormRecord, RecordFinding } from "../record/record";
import { sharedFindings } from "./same-finding";
import { sameForms } from "./same-form";

/** What became of the findings of a sheet since it was last returned. */
interface RoundDifference {
  readonly now: FormRecord;
  /** Null: the sheet was not there the last time. */
  readonly before: FormRecord | null;
  readonly fixed: readonly RecordFinding[];
  /** Answered by 单位说明 since. */
  readonly answered: readonly RecordFinding[];
  readonly still: readonly RecordFinding[];
  readonly fresh: readonly RecordFinding[];
}

export interface Rounds {
  readonly forms: readonly RoundDifference[];
  /** Sheets of the last round that did not come back. */
  readonly notReturned: readonly FormRecord[];
}

function compare(now: FormRecord, before: FormRecord | null): RoundDifference {
  if (!before) return { now, before, fixed: [], answered: [], still: [], fresh: now.findings };
  const today = sharedFindings(
    { form: before, findings: before.findings },
    { form: now, findings: now.findings },
  );
  const gone = sharedFindings(
    { form: before, findings: today.onlyBefore },
    { form: now, findings: now.answered },
  );
  return {
    ...{ now, before, still: today.both, fresh: today.onlyNow },
    ...{ fixed: gone.onlyBefore, answered: gone.both },
  };
}

/** This round against the last one, finding by finding. */
export function compareRounds(now: readonly FormRecord[], last: readonly FormRecord[]): Rounds {
  const found = sameForms(now, last);
  const back = new Set(found.values());
  return {
    forms: now.map((record) => compare(record, found.get(record) ?? null)),
    notReturned: last.filter((record) => !back.has(record)),
  };
}
