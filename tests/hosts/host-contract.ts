import { changing } from "./contract/changing";
import type { ContractCase } from "./contract/host-under-test";
import { reading } from "./contract/reading";
import { standing } from "./contract/standing";
import { watchingCases } from "./contract/watching";

/**
 * What every host promises, whatever program stands behind it. The cases know no test framework and nothing of Node, so
 * that a page can run them as well: each resolves, or rejects with what is not as promised.
 */
export const hostContract: readonly ContractCase[] = [...reading, ...changing, ...standing, ...watchingCases];
