import type { FixedFigures } from "./fixed-figure";
import type { Form } from "./form";
import type { PastFigures } from "./past-figures";

/** A form that belongs to the one under review, and where it stands. */
export interface RelatedForm {
  readonly form: Form;
  /** Name of the file it was taken from; null: the same workbook. */
  readonly file: string | null;
}

/** What is known beside the form: the other forms of the same project, and figures that its targets stand beside. */
export interface RelatedForms {
  /** The approved target form (批复目标表). */
  readonly approved?: RelatedForm;
  /** The forms a regional or summary form is divided into: those of its counties, units or projects. */
  readonly parts?: readonly RelatedForm[];
  /** The round before: the monitoring form of an earlier month, the target form of the year before. */
  readonly earlier?: RelatedForm;
  /** All goal blocks of the sheet as one form, for the last of them: only together they make up its points. */
  readonly together?: Form;
  /** What the unit itself reached in earlier years. */
  readonly past?: PastFigures | undefined;
  /** What documents fix. */
  readonly fixed?: FixedFigures | undefined;
}
