import { BooleanNumber, type Injector } from "@univerjs/core";
import { FunctionType, IRegisterFunctionService, type IFunctionInfo } from "@univerjs/preset-sheets-core";

type Given = string | number | boolean | null;
type Answer =
  { readonly ok: true; readonly value: number | string } | { readonly ok: false; readonly reason: string };

/** A function that formulas may call. */
export interface OfferedFunction {
  /** With the namespace in front, as it is written in a formula. */
  readonly name: string;
  readonly help: string;
  readonly parameters: readonly { readonly name: string; readonly help: string }[];
  /** Answers for every cell of its arguments, each a value or those of a range. */
  readonly compute: (
    given: readonly (Given | readonly (readonly Given[])[])[],
  ) => readonly (readonly Answer[])[];
}

interface Place {
  readonly bookId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** What Univer tells a function about the formula that calls it. */
interface Caller {
  readonly unitId?: string | null;
  readonly subUnitId?: string | null;
  readonly row?: number;
  readonly column?: number;
}

const notAValue = "#VALUE!";

function infoOf({ name, help, parameters }: OfferedFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: help,
    abstract: help,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.help,
      example: "A1",
      require: BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/** A formula's place as one text. */
export function placeKey({ bookId, sheetId, row, col }: Place): string {
  return `${bookId},${sheetId},${row},${col}`;
}

/**
 * Makes functions known to the formulas of the spreadsheet, with their help; once a workbook is there. Univer's facade
 * would work out every formula of the workbook anew, also those that the file has results for.
 */
export function offerFunctions(
  injector: Injector,
  functions: readonly OfferedFunction[],
  reasons: Map<string, string>,
): void {
  const registry = injector.get(IRegisterFunctionService);
  for (const offered of functions) {
    const call = function (this: Caller, ...given: Parameters<OfferedFunction["compute"]>[0]) {
      const answers = offered.compute(given);
      const key = placeKey({
        bookId: this.unitId ?? "",
        sheetId: this.subUnitId ?? "",
        row: this.row ?? 0,
        col: this.column ?? 0,
      });
      const refused = answers.flat().find((answer) => !answer.ok);
      if (refused?.ok === false) reasons.set(key, refused.reason);
      else reasons.delete(key);
      const values = answers.map((row) => row.map((answer) => (answer.ok ? answer.value : notAValue)));
      const isSingle = values.length === 1 && values[0]?.length === 1;
      return isSingle ? (values[0]?.[0] ?? null) : values;
    };
    registry.registerFunction({
      name: offered.name,
      func: call as never,
      description: infoOf(offered),
    });
  }
}
