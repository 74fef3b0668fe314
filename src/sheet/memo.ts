/** What a user told us to leave alone, with the content it was said about: a changed cell brings the finding back. */
export interface Ignore {
  readonly rule: string;
  readonly sheet: string;
  /** A1 text of the finding's range; null for the form as a whole. */
  readonly range: string | null;
  /** The displayed texts of the cells the finding rested on. */
  readonly content: string;
  readonly reason: string;
}

/** Where the columns of a table stand, as the user showed them because we could not tell. */
export interface ShownColumns {
  readonly sheet: string;
  /** Zero-based row of the header. */
  readonly headerRow: number;
  /** Zero-based column by the role it plays (name, target, weight …). */
  readonly columns: Readonly<Record<string, number>>;
}

/** The approved target sheet (批复目标表) that the forms of this workbook are compared with. */
export interface Approved {
  /** Name of the file it was taken from; null: another sheet of this workbook. */
  readonly file: string | null;
  readonly sheet: string;
}

/** What the unit has at hand to prove a completion value (佐证材料), and what it noted beside it. */
export interface Proof {
  readonly sheet: string;
  /** Which form of the sheet it is: its project and part; "" where it has neither. */
  readonly form: string;
  /** The indicator: level 2 and plain name. Rows may move. */
  readonly indicator: string;
  /** The completion value it was said of: another value asks for another look. */
  readonly actual: string;
  readonly papers: readonly string[];
  readonly note: string;
}

/** A place's own numbers on top of a profile, as the user wrote them. */
export interface OwnProfile {
  readonly name: string;
  /** Id of the profile it changes. */
  readonly base: string;
  /** Values by their path in the profile: `execution.explainBelow`; null takes a number away. */
  readonly changes: Readonly<Record<string, unknown>>;
  /** Where each comes from, by the same paths. */
  readonly basis: Readonly<Record<string, string>>;
}

/** What is kept in the workbook itself, the same from every host. */
export interface Memo {
  readonly version: 1;
  /** The chosen profile, if the user chose one. */
  readonly profile?: string | undefined;
  /** Own numbers on top of the chosen profile. */
  readonly ownProfile?: OwnProfile | undefined;
  readonly ignores: readonly Ignore[];
  /** Rules the user switched off; their number stands beside the verdict. */
  readonly rulesOff?: readonly string[];
  readonly columns?: readonly ShownColumns[];
  readonly approved?: Approved;
  readonly proofs?: readonly Proof[];
  /** How the sheets were called when this was kept, in their order: a sheet renamed since is found by its place. */
  readonly sheets?: readonly string[];
  /** What the sheets held when a reviewer returned the workbook (批注退回件), as a fingerprint. */
  readonly returned?: string;
}

export const emptyMemo: Memo = { version: 1, ignores: [] };

/** True when nothing was chosen or answered: such a memo is not worth a part in the workbook. */
export function isEmptyMemo(memo: Memo): boolean {
  const choices = Object.keys(memo).filter((key) => !["version", "ignores", "sheets"].includes(key));
  return memo.ignores.length === 0 && choices.length === 0;
}
