import { setFlagsFromString } from "node:v8";

/**
 * A run over a thousand workbooks lasts seconds, and a third of that went into compiling hundreds of small functions to
 * the highest grade, several times over. So a function has to be busier before it is compiled, and less is compiled into
 * one. Workers started afterwards follow; a run of ten thousand is not slower.
 */
export function tuneEngine(): void {
  setFlagsFromString("--interrupt-budget=600000");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=400");
}
