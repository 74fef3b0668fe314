import type { FixedFigures } from "../form/fixed-figure";
import type { Form } from "../form/form";
import type { PastFigures } from "../form/past-figures";
import { withOwnProfile } from "./own-profile";
import type { RelatedForms } from "../form/related-forms";
import type { Profile } from "../profile/profile";
import { defaultProfile, findProfile } from "../profile/profiles";
import { recognizeAll, type SheetRead } from "../recognition/recognize";
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
  /** A profile or the id of one; the workbook's own choice or the default profile when absent or unknown. */
  readonly profile?: string | Profile;
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

/** The profile asked for, else the one that the workbook chose. */
function profileFor({ profile, memo }: ReviewOptions): Profile {
  if (typeof profile === "object") return profile;
  return findProfile(profile ?? memo?.profile ?? "") ?? defaultProfile;
}

/** A workbook to review. */
interface BookAtHand {
  readonly grids: readonly Grid[];
  readonly options?: ReviewOptions;
}

/** The forms of a workbook, each with what it is held against. */
interface BookRead {
  readonly sheets: readonly SheetRead[];
  readonly forms: readonly FormRead[];
  readonly missingApproved: WorkbookReview["missingApproved"];
}

/** A form, and what it is held against besides its scores. */
type FormRead = Pick<CheckedForm, "grid" | "memo"> & Omit<CheckedForm["context"], "scores">;

function relateForms(sheets: readonly SheetRead[], options: ReviewOptions): BookRead {
  const { memo = emptyMemo, today, fixed } = options;
  const profile = profileFor(options);
  const all = sheets.flatMap(({ forms }) => forms);
  const { relatedTo, missingApproved } = relationsOf(all, options);
  const pastOf = pastFinder(all, options.past);
  const besides = (form: Form): RelatedForms | undefined => {
    const [related, past] = [relatedTo(form), pastOf(form)];
    return related || past || fixed ? { ...related, past, fixed } : undefined;
  };
  const forms = sheets.flatMap(({ grid, forms: own }) =>
    own.map((form) => ({ grid, memo, form, profile, today, related: besides(form) })),
  );
  return { sheets, forms, missingApproved };
}

function scored({ grid, memo, form, profile, today, related }: FormRead): CheckedForm {
  const context = { form, profile, scores: scoreForm(form, profile), today, related };
  return { grid, context, has: whatItHas(form, related), memo, found: [] };
}

/** The reviews of a workbook's forms, sheet by sheet; `left` is used up. */
function bySheet(book: BookRead, left: FormReview[]): WorkbookReview {
  const sheets = book.sheets.map(({ grid: { sheet }, forms, problems }) => {
    return { sheet, forms: withoutRepeats(left.splice(0, forms.length)), problems };
  });
  return { sheets, missingApproved: book.missingApproved };
}

/**
 * Recognise, relate, score, check: everything that is to be said about each of some workbooks. Each step is done for all of
 * them before the next one begins: some dozens together take a third less than one after another. A workbook's own numbers
 * count where its options come from `withOwnProfile`.
 */
export function reviewWorkbooks(books: readonly BookAtHand[]): readonly WorkbookReview[] {
  const sheets = books.flatMap(({ grids, options }) =>
    grids.map((grid) => ({ grid, shown: options?.memo?.columns })),
  );
  const read = [...recognizeAll(sheets)];
  const related = books.map(({ grids, options = {} }) => relateForms(read.splice(0, grids.length), options));
  const reviews = reviewForms(related.flatMap(({ forms }) => forms).map(scored));
  return related.map((book) => bySheet(book, reviews.splice(0, book.forms.length)));
}

/** The same of one workbook. */
export function onlyReview(grids: readonly Grid[], options: ReviewOptions): WorkbookReview {
  return reviewWorkbooks([{ grids, options }])[0] ?? { sheets: [], missingApproved: null };
}

/**
 * The same of one workbook, by its own numbers where it has any. A target sheet and a self-evaluation of the same project
 * find each other; `memo.approved` decides where it names one. Pure; never throws on any grid.
 */
export function reviewWorkbook(grids: readonly Grid[], options: ReviewOptions = {}): WorkbookReview {
  return onlyReview(grids, withOwnProfile(options));
}
