import { parentPort, workerData } from "node:worker_threads";
import { kept } from "./corpus";
import { faultOf, inputOf } from "./rounds";
import { seedsOf } from "./seeds";

const { root, seed, first, until } = workerData as {
  readonly root: string;
  readonly seed: number;
  readonly first: number;
  readonly until: number;
};

const seeds = seedsOf(root);
for (let round = first; Date.now() < until; round += 1) {
  parentPort?.postMessage({ began: round });
  const input = inputOf(seeds, seed, round);
  const fault = await faultOf(input);
  if (fault !== undefined) parentPort?.postMessage({ fault, round, ...kept(input, `${seed}-${round}`) });
  // What was sent goes out between rounds: a round that hangs must be known by its number.
  await new Promise((next) => setImmediate(next));
}
