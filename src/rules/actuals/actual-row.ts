import type { Form, Indicator, Quantity } from "../../form/form";

/** A row with an actual, as it is judged. */
export interface ActualRow {
  readonly form: Form;
  readonly indicator: Indicator;
  readonly actual: Quantity;
  readonly target: Quantity | null;
}
