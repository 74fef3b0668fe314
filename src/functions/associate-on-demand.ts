import type { CustomFunctionsApi, Given } from "./associate";

/** The functions a workbook may call, before it is known what they do. */
export const functionNames: readonly string[] = ["SCORE", "COMPLETION", "READ"];

/** Makes our functions known to Excel; what they do is fetched when the first of them is called. */
export function associateOnDemand(api: CustomFunctionsApi): void {
  for (const name of functionNames) {
    api.associate(name, async (...given: Given) => {
      const { computeFor } = await import("./associate");
      return computeFor(api, name, given);
    });
  }
}
