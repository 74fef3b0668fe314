import type { FixedFigures } from "../form/fixed-figure";
import type { Form } from "../form/form";
import type { PastFigures } from "../form/past-figures";
import { composeOwn } from "./own-profile";
import type { RelatedForms } from "../form/related-forms";
import type { Profile } from "../profile/profile";
import { defaultProfile, findProfile } from "../profile/profiles";
import { recognize } from "../recognition/recognize";
import type { Grid } from "../sheet/grid";
import { emptyMemo, type Memo } from "../sheet/memo";
import { pastFinder } from "./find-past";
import { relationsOf } from "./find-related";
import type { CheckedForm } from "./check-forms";
import type { FormReview, WorkbookReview } from "./review";
import { reviewForms, withoutRepeats } from "./review-forms";
import { scoreForm } from "../scoring/score-form";
import { whatItHas } from "../rules/needs";

/** How to review. The same sheets and options give the same review, byte for byte. */
export interface ReviewOptions {
  /** Profile id; the workbook's own choice or the default profile when absent or unknown. */
  readonly profile?: string;
  /** What is kept in the workbook: ignores and choices. */
  readonly memo?: Memo;
  /** ISO date, for rules that look at the calendar. */
  readonly today?: string;
  /** Forms of the file that `memo.approved` names, when it is another than this workbook. */
  readonly approved?: { readonly file: string; readonly forms: readonly Form[] };
  /** What the unit reached in earlier years, as its kept sheets tell it. */
  readonly past?: PastFigures;
  /** What documents fix, where the library is at hand. */
  readonly fixed?: FixedFigures;
}

/** The profile asked for, else the workbook's own numbers, else the one it chose. */
function profileFor({ profile, memo }: ReviewOptions): Profile {
  const own = profile === undefined && memo?.ownProfile ? composeOwn(memo.ownProfile) : undefined;
  return own ?? findProfile(profile ?? memo?.profile ?? "") ?? defaultProfile;
}

/** A workbook to review. */
interface BookAtHand {
  readonly grids: readonly Grid[];
  readonly options?: ReviewOptions;
}

/** What was read of it. */
type BookRead = ReturnType<typeof readBook>;

/** What was read of a workbook: its forms, and what each is held against. */
function readBook(grids: readonly Grid[], options: ReviewOptions) {
  const { memo = emptyMemo, today, fixed } = options;
  const profile = profileFor(options);
  const read = grids.map((grid) => ({ grid, ...recognize(grid, memo.columns) }));
  const all = read.flatMap(({ forms }) => forms);
  const { relatedTo, missingApproved } = relationsOf(all, options);
  const pastOf = pastFinder(all, options.past);
  const besides = (form: Form): RelatedForms | undefined => {
    const [related, past] = [relatedTo(form), pastOf(form)];
    return related || past || fixed ? { ...related, past, fixed } : undefined;
  };
  const toCheck = (grid: Grid, form: Form): CheckedForm => {
    const related = besides(form);
    const context = { form, profile, scores: scoreForm(form, profile), today, related };
    return { grid, context, has: whatItHas(form, related), memo, found: [] };
  };
  const forms = read.flatMap(({ grid, forms }) => forms.map((form) => toCheck(grid, form)));
  return { read, forms, missingApproved };
}

/** The reviews of a workbook's forms, sheet by sheet; `left` is used up. */
function bySheet({ read, missingApproved }: BookRead, left: FormReview[]): WorkbookReview {
  const sheets = read.map(({ grid: { sheet }, forms, problems }) => {
    return { sheet, forms: withoutRepeats(left.splice(0, forms.length)), problems };
  });
  return { sheets, missingApproved };
}

/**
 * Recognise, relate, score, check: everything that is to be said about a workbook. A target sheet and a self-evaluation
 * of the same project find each other; `memo.approved` decides where it names one. Pure; never throws on any grid.
 */
export function reviewWorkbook(grids: readonly Grid[], options: ReviewOptions = {}): WorkbookReview {
  const read = readBook(grids, options);
  return bySheet(read, reviewForms(read.forms));
}

/** The same of several workbooks, each on its own: some dozens together take a third less than one after another. */
export function reviewWorkbooks(books: readonly BookAtHand[]): readonly WorkbookReview[] {
  const all = books.map(({ grids, options = {} }) => readBook(grids, options));
  const reviews = reviewForms(all.flatMap(({ forms }) => forms));
  return all.map((read) => bySheet(read, reviews.splice(0, read.forms.length)));
}
