import { cellChecks } from "./cell-checks";
import type { Check } from "./check";
import { eventChecks } from "./event-checks";
import { keepingChecks } from "./keeping-checks";
import { structureChecks } from "./structure-checks";

/**
 * What we rely on in Excel, written with `Excel.run` alone: it runs under the tests' playing Excel, and in the real one
 * from the diagnostics page. Where the two differ, the playing one is wrong.
 */
export const allChecks: readonly Check[] = [
  ...cellChecks,
  ...structureChecks,
  ...keepingChecks,
  ...eventChecks,
];
