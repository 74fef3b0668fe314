import type { Grid } from "../../src/sheet/grid";
import { chanceOf } from "./chance";
import { judgeFile, judgeGrids } from "./laws";
import { mutatedFile } from "./mutate-file";
import { mutatedGrid } from "./mutate-grid";
import type { Seeds } from "./seeds";

/** An input, as it is kept in the corpus. */
export type Input =
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | { readonly kind: "grids"; readonly grids: readonly Grid[] };

/** Processor time a round may take, in milliseconds. */
const LONGEST = 2000;

/** The input of a round: the same for the same seeds, seed and number. */
export function inputOf(seeds: Seeds, seed: number, round: number): Input {
  const chance = chanceOf(Math.imul(seed, 0x9e3779b1) ^ round);
  if (chance.oneIn(3)) return { kind: "file", bytes: mutatedFile(chance.pick(seeds.files), chance) };
  return { kind: "grids", grids: chance.pick(seeds.grids).map((grid) => mutatedGrid(grid, chance)) };
}

/** What is wrong with how an input was taken; undefined when all laws held. */
export async function faultOf(input: Input): Promise<string | undefined> {
  const began = process.cpuUsage();
  try {
    if (input.kind === "file") await judgeFile(input.bytes);
    else judgeGrids(input.grids);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user } = process.cpuUsage(began);
  return user / 1000 > LONGEST ? `took ${Math.round(user / 1000)} ms` : undefined;
}
