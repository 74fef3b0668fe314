import type { Answer, Input } from "./answer";
import { eachCell } from "./each-cell";
import { sheetFunctions } from "./function-list";

/** What office.js offers for custom functions. */
interface CustomFunctionsApi {
  readonly associate: (id: string, compute: (...given: never[]) => unknown) => void;
  readonly Error?: new (code: string, message?: string) => object;
}

/** Office shows the reason when the pointer rests on the cell. */
const notAValue = "#VALUE!";

function resultOf(answer: Answer, api: CustomFunctionsApi): unknown {
  if (answer.ok) return answer.value;
  return api.Error ? new api.Error(notAValue, answer.reason) : notAValue;
}

/** Makes our functions known to Excel. Excel adds an argument of its own behind those of the function. */
export function associateFunctions(api: CustomFunctionsApi): void {
  for (const { name, parameters, compute } of sheetFunctions) {
    api.associate(name, (...given: readonly (readonly (readonly Input[])[])[]) => {
      const own = parameters.map((_, i) => given[i]);
      return eachCell(compute, own).map((row) => row.map((answer) => resultOf(answer, api)));
    });
  }
}
