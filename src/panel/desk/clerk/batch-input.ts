import type { LedgerInput } from "../../../documents/ledger/ledger";
import type { FormRecord } from "../../../portfolio/record/record";

/** Everything documents of a batch are made of, its records at hand. */
export interface BatchInput extends LedgerInput {
  readonly records: readonly FormRecord[];
}
