import type { Kind } from "../../kinds";

/** An indicator that a clause of a goal promises, with its target. */
export interface Promised {
  readonly name: string;
  readonly kind: Kind;
  readonly sample: string;
}
