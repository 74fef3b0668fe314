import { parseRange } from "../../sheet/address";
import { normalizeText } from "../../values/chinese-text";
import type { FormRecord, RecordFinding } from "../record/record";

/** A finding with the form it was made in. */
interface Told {
  readonly finding: RecordFinding;
  readonly form: FormRecord;
}

/** What a finding is known again by in another round; undefined where this does not tell. */
type Sign = (told: Told) => string | undefined;

/** The column counted from the form's own first one: forms are moved about in their sheets. */
function columnOf({ finding: { range }, form }: Told): number | undefined {
  const at = range === null ? undefined : parseRange(range);
  return at ? at.left - (parseRange(form.range)?.left ?? 0) : undefined;
}

function quotedIn({ message }: RecordFinding): string {
  return normalizeText(/“([^“”]+)”/.exec(message)?.[1] ?? "");
}

function namesIndicator({ finding, form }: Told): boolean {
  const quoted = quotedIn(finding);
  return (
    quoted !== "" && form.indicators.some(({ name }) => normalizeText(name).startsWith(quoted.slice(0, 12)))
  );
}

/** The surest sign first: what was changed in vain is still there, though it reads otherwise and stands elsewhere. */
const signs: readonly Sign[] = [
  (told) => {
    const { about, rule } = told.finding;
    const where = about === "" ? (columnOf(told) ?? "") : normalizeText(about);
    return [rule, where, quotedIn(told.finding)].join("\u0000");
  },
  ({ finding: { rule, about } }) => (about === "" ? undefined : `${rule}\u0000${normalizeText(about)}`),
  ({ finding: { rule, about, message } }) => (about === "" ? `${rule}\u0000${message}` : undefined),
  (told) => {
    const column = columnOf(told);
    const isTold = told.finding.about !== "" || column === undefined || namesIndicator(told);
    return isTold ? undefined : `${told.finding.rule}\u0000${column}`;
  },
];

/** Findings of two rounds: those that both have, as the second has them, and what each has by itself. */
interface SharedFindings {
  readonly both: readonly RecordFinding[];
  readonly onlyBefore: readonly RecordFinding[];
  readonly onlyNow: readonly RecordFinding[];
}

interface Side {
  readonly form: FormRecord;
  readonly findings: readonly RecordFinding[];
}

/** Tells which findings of one round are those of another, one for one. */
export function sharedFindings(before: Side, now: Side): SharedFindings {
  const left = new Set(before.findings);
  const fresh = new Set(now.findings);
  for (const sign of signs) {
    const waiting = new Map<string, RecordFinding[]>();
    for (const finding of left) {
      const key = sign({ finding, form: before.form });
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), finding]);
    }
    for (const finding of fresh) {
      const match = waiting.get(sign({ finding, form: now.form }) ?? "")?.shift();
      if (match && left.delete(match)) fresh.delete(finding);
    }
  }
  return {
    both: now.findings.filter((finding) => !fresh.has(finding)),
    onlyBefore: before.findings.filter((finding) => left.has(finding)),
    onlyNow: now.findings.filter((finding) => fresh.has(finding)),
  };
}
