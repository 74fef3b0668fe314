import type { Form } from "../../../form/form";
import { plainName } from "../../../form/plain-name";
import { withTarget } from "../../../drafting/adapt-entry";
import type { SetRow } from "../../../library/sets/indicator-set";
import type { OldRow } from "../plan-insertion";

/** What a user changed about chosen indicators before they are written. */
export interface Adaptation {
  /** Ids of entries that are left out. */
  readonly off: ReadonlySet<string>;
  /** Targets as typed, by id. */
  readonly targets: ReadonlyMap<string, string>;
  /** Points as typed, by id of an entry or by `oldKey` of a row that is there already. */
  readonly points: ReadonlyMap<string, string>;
}

/** The key of an indicator that stands in the form already: another sheet has other indicators in its rows. */
export function oldKey({ sheet, row }: OldRow): string {
  return `${sheet} row ${row}`;
}

/** Ids of the rows whose name the form has already. */
export function alreadyIn(rows: readonly SetRow[], form: Form | undefined): ReadonlySet<string> {
  const names = new Set(form?.indicators.map(({ name }) => plainName(name.text)));
  return new Set(rows.flatMap(({ entry }) => (names.has(entry.name) ? [entry.id] : [])));
}

/** Nothing changed yet; what the form has already is left out. */
export function startWith(there: ReadonlySet<string>): Adaptation {
  return { off: there, targets: new Map(), points: new Map() };
}

/** The rows that are taken, with the targets as typed. */
export function takenRows(rows: readonly SetRow[], { off, targets }: Adaptation): readonly SetRow[] {
  return rows
    .filter(({ entry }) => !off.has(entry.id))
    .map((row) => {
      const typed = targets.get(row.entry.id)?.trim();
      return typed === undefined || typed === row.entry.sample
        ? row
        : { ...row, entry: withTarget(row.entry, typed) };
    });
}

/** Points as typed, in hundredths: null for an empty box, undefined for what is no number of points. */
export function readPoints(text: string): number | null | undefined {
  const plain = text.normalize("NFKC").replace(/分$/, "").trim();
  if (plain === "") return null;
  return /^\d{1,3}(?:\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}

/** What was typed where it is a number of points, else what was planned. */
export function pointsOf({ points }: Adaptation, key: string, planned: number | null): number | null {
  const typed = points.get(key);
  const read = typed === undefined ? planned : readPoints(typed);
  return read === undefined ? planned : read;
}
