import type { FixedFigures } from "../form/fixed-figure";
import type { Form } from "../form/form";
import type { PastFigures } from "../form/past-figures";
import { composeOwn } from "./own-profile";
import type { RelatedForms } from "../form/related-forms";
import type { Profile } from "../profile/profile";
import { defaultProfile, findProfile } from "../profile/profiles";
import { recognize } from "../recognition/recognize";
import type { Grid } from "../sheet/grid";
import type { Memo } from "../sheet/memo";
import { pastFinder } from "./find-past";
import { relationsOf } from "./find-related";
import type { WorkbookReview } from "./review";
import { reviewForm, withoutRepeats } from "./review-form";

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

/**
 * Recognise, relate, score, check: everything that is to be said about a workbook. A target sheet and a self-evaluation
 * of the same project find each other; `memo.approved` decides where it names one. Pure; never throws on any grid.
 */
export function reviewWorkbook(grids: readonly Grid[], options: ReviewOptions = {}): WorkbookReview {
  const { memo, today, fixed } = options;
  const profile = profileFor(options);
  const read = grids.map((grid) => ({ grid, ...recognize(grid, memo?.columns) }));
  const all: Form[] = [];
  for (const { forms } of read) all.push(...forms);
  const { relatedTo, missingApproved } = relationsOf(all, options);
  const pastOf = pastFinder(all, options.past);
  const besides = (form: Form): RelatedForms | undefined => {
    const [related, past] = [relatedTo(form), pastOf(form)];
    if (!past && !fixed) return related;
    return { ...related, ...(past ? { past } : {}), ...(fixed ? { fixed } : {}) };
  };
  const sheets = read.map(({ grid, forms, problems }) => {
    const reviews = forms.map((form) =>
      reviewForm(grid, form, { profile, memo, today, related: besides(form) }),
    );
    return { sheet: grid.sheet, forms: withoutRepeats(reviews), problems };
  });
  return { sheets, missingApproved };
}
