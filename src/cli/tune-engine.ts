import { setFlagsFromString } from "node:v8";

/**
 * The heap may grow by half of what lives in it before it is tidied, not by several times that: ten thousand workbooks take
 * hardly more memory than a thousand, and it costs no time.
 */
const tidyHeap = "--heap-growing-percent=50";

/** Less is compiled into one. */
const smallFunctions = "--max-inlined-bytecode-size-cumulative=400";

/**
 * The engine's switches by the number of Node's release. A run over a thousand workbooks lasts seconds, and a third of that
 * went into compiling hundreds of small functions to the highest grade, several times over: so a function has to be busier
 * before it is compiled. How that is said changed with the engine.
 */
const switches: Readonly<Record<string, readonly string[]>> = {
  20: ["--interrupt-budget=600000", smallFunctions, tidyHeap],
  22: ["--invocation-count-for-turbofan=27000", smallFunctions, tidyHeap],
  24: ["--invocation-count-for-turbofan=27000", smallFunctions, tidyHeap],
};

/** The switches for a version of Node. One that we have not tried gets none: the engine complains aloud of what it does not know. */
export function switchesOf(version: string): readonly string[] {
  return switches[version.split(".")[0] ?? ""] ?? [];
}

/** Sets the engine up for a run; workers started afterwards follow. */
export function tuneEngine(): void {
  for (const one of switchesOf(process.versions.node)) setFlagsFromString(one);
}
