import { sheetFunctions, type SheetFunction } from "./function-list";

function metadataOf({ name, help, parameters }: SheetFunction) {
  return {
    id: name,
    name,
    description: help,
    result: { type: "any", dimensionality: "matrix" },
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.help,
      type: "any",
      dimensionality: "matrix",
    })),
  };
}

/** What Excel reads about our functions: names, help and parameters. */
export function functionMetadata() {
  return { allowCustomDataForDataTypeAny: false, functions: sheetFunctions.map(metadataOf) };
}
