import type { FormReview, Review } from "../../review/review";
import { contains, type SheetRange } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import type { FormPlace, SessionState } from "./state";

/** A form of the workbook with where it stands. */
export interface PlacedForm {
  readonly place: FormPlace;
  readonly review: FormReview;
}

/** Every form of the workbook, in the order of the sheets. */
export function allForms(reviews: readonly Review[]): readonly PlacedForm[] {
  return reviews.flatMap(({ sheet, forms }) =>
    forms.map((review, index) => ({ place: { sheet, index }, review })),
  );
}

/** The review of the form looked at; undefined where its sheet holds none. */
export function currentForm({ reviews, place }: SessionState): FormReview | undefined {
  const review = reviews.find(({ sheet }) => sheet === place?.sheet);
  return place ? review?.forms[place.index] : undefined;
}

/** The review of the sheet looked at. */
export function currentReview({ reviews, place }: SessionState): Review | undefined {
  return reviews.find(({ sheet }) => sheet === place?.sheet);
}

export function samePlace(a: FormPlace | null, b: FormPlace | null): boolean {
  return a?.sheet === b?.sheet && a?.index === b?.index;
}

/** Where the panel looks when a selection comes: the form around it, or the sheet's first. */
export function placeOfSelection(state: SessionState, range: SheetRange): FormPlace | null {
  const review = state.reviews.find(({ sheet }) => sheet === range.sheet);
  if (!review) return state.phase === "starting" ? { sheet: range.sheet, index: 0 } : state.place;
  const at = { row: range.top, col: range.left };
  const index = review.forms.findIndex(({ form }) => contains(form.range, at));
  if (index >= 0) {
    const isSharedHead = state.place?.sheet === range.sheet && sharesRange(review, state.place.index, index);
    return isSharedHead ? state.place : { sheet: range.sheet, index };
  }
  return state.place?.sheet === range.sheet ? state.place : { sheet: range.sheet, index: 0 };
}

/** Parts of one form (中期, 年度) cover the same rows: a selection there does not tell them apart. */
function sharesRange({ forms }: Review, one: number, other: number): boolean {
  const a = forms[one]?.form.range;
  const b = forms[other]?.form.range;
  return a !== undefined && b !== undefined && a.top === b.top && a.bottom === b.bottom;
}

/** Where the panel looks after a review: where it did, as long as that is there, else the first form. */
export function placeAfter({ reviews, place }: SessionState): FormPlace | null {
  const review = reviews.find(({ sheet }) => sheet === place?.sheet);
  if (review && place) return review.forms[place.index] ? place : { sheet: place.sheet, index: 0 };
  const first = allForms(reviews)[0]?.place;
  return first ?? (reviews[0] ? { sheet: reviews[0].sheet, index: 0 } : null);
}

/** The sheet looked at, as read last. */
export function currentGrid({ grids, place }: SessionState): Grid | undefined {
  return place ? grids.get(place.sheet) : undefined;
}
