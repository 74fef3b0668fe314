/** What is to be decided before a file is saved. */
export interface SaveQuestion {
  readonly why: string;
  readonly items: readonly string[];
  /** What can be done, where the items do not say it. */
  readonly ways?: string;
  /** Saving all of it into a new file. */
  readonly asNew: () => Promise<void>;
}
