import type { Answer, Input } from "./answer";
import { eachCell } from "./each-cell";
import { sheetFunctions, type SheetFunction } from "./function-list";

/** What office.js offers for custom functions. */
export interface CustomFunctionsApi {
  readonly associate: (id: string, compute: (...given: never[]) => unknown) => void;
  readonly Error?: new (code: string, message?: string) => object;
}

/** Office shows the reason when the pointer rests on the cell. */
const notAValue = "#VALUE!";

function resultOf(answer: Answer, api: CustomFunctionsApi): unknown {
  if (answer.ok) return answer.value;
  return api.Error ? new api.Error(notAValue, answer.reason) : notAValue;
}

/** What Excel hands a function: each argument as the cells of a range. It adds one of its own behind ours. */
export type Given = readonly (readonly (readonly Input[])[])[];

function answerTo({ parameters, compute }: SheetFunction, api: CustomFunctionsApi, given: Given): unknown {
  const own = parameters.map((_, index) => given[index]);
  return eachCell(compute, own).map((row) => row.map((answer) => resultOf(answer, api)));
}

/** What one of our functions answers to Excel. */
export function computeFor(api: CustomFunctionsApi, name: string, given: Given): unknown {
  const called = sheetFunctions.find((one) => one.name === name);
  if (!called) throw new Error(`no function ${name}`);
  return answerTo(called, api, given);
}

/** Makes our functions known to Excel. */
export function associateFunctions(api: CustomFunctionsApi): void {
  for (const one of sheetFunctions) api.associate(one.name, (...given: Given) => answerTo(one, api, given));
}
