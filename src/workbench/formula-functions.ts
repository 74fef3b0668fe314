import { eachCell } from "../functions/each-cell";
import { sheetFunctions } from "../functions/function-list";
import type { OfferedFunction } from "../hosts/workbench/sheet-functions";

/** Our functions as formulas of the workbench call them: under the names that they have in Excel. */
export const formulaFunctions: readonly OfferedFunction[] = sheetFunctions.map(
  ({ name, help, parameters, compute }) => ({
    name: `BIAOCHI.${name}`,
    help,
    parameters,
    compute: (given) => eachCell(compute, given),
  }),
);
