import { chainSourceOf } from "../../drafting/chain/chain-source";
import { stepsFrom, templatesFor, type ChainStep } from "../../drafting/chain/chain-step";
import { monitoringMonth, nextSheet, sheetNamer, type ChainSource } from "../../drafting/chain/next-sheet";
import type { FormReview, WorkbookReview } from "../../review/review";
import type { SheetDraft } from "../../sheet/sheet-draft";

/** What is to be made of a workbook's forms. */
export interface NextWish {
  readonly step: ChainStep;
  /** The month a monitoring form reports up to; the profile's where absent. */
  readonly month: number | undefined;
}

/** The forms that lead to the step: the self-evaluation follows from monitoring where there is some, else from the target. */
function leading(reviews: readonly FormReview[], step: ChainStep): readonly FormReview[] {
  const able = reviews.filter(({ form }) => stepsFrom(form).includes(step));
  const latest = (kind: string): readonly FormReview[] =>
    able.filter(({ form }) => form.kind === kind || form.kind.endsWith(`-${kind}`));
  const order = step === "next-target" ? ["review", "target"] : ["monitoring", "target"];
  return order.map(latest).find((found) => found.length > 0) ?? [];
}

/** One source a sheet: halves and goal blocks of a form lead to one form. */
function sourcesOf({ sheets }: WorkbookReview, step: ChainStep): readonly ChainSource[] {
  const reviews = sheets.flatMap((sheet) => sheet.forms);
  const forms = reviews.map(({ form }) => form);
  const sources = leading(reviews, step).map(({ form, numbers, approved }) =>
    chainSourceOf(form, {
      forms,
      approved: approved?.file === null ? forms.filter(({ sheet }) => sheet === approved.sheet) : [],
      profile: numbers,
    }),
  );
  return sources.filter(
    ({ form }, at) =>
      sources.findIndex(
        (other) => other.form.sheet === form.sheet && other.form.range.top === form.range.top,
      ) === at,
  );
}

/** The next form of every form in a workbook that leads to it, as new sheets with names of their own. */
export function followingSheets(review: WorkbookReview, { step, month }: NextWish): readonly SheetDraft[] {
  const nameOf = sheetNamer(review.sheets.map(({ sheet }) => sheet));
  return sourcesOf(review, step).flatMap((source) => {
    const [template] = templatesFor(step, source);
    if (!template) return [];
    const sheet = nameOf(template.sheet);
    return [
      nextSheet(source, { step, template, sheet, month: month ?? monitoringMonth(source.profile, template) }),
    ];
  });
}
