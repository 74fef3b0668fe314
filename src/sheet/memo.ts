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

/** What is kept in the workbook itself, the same from every host. */
export interface Memo {
  readonly version: 1;
  /** The chosen profile, if the user chose one. */
  readonly profile?: string;
  readonly ignores: readonly Ignore[];
}

export const emptyMemo: Memo = { version: 1, ignores: [] };
