import type { Profile } from "../profile";

/** What the national rules of every year have in common. */
export const nationalNumbers = {
  weights: { execution: 10, cost: 0, output: 50, benefit: 30, satisfaction: 10 },
  fixedLevel1: true,
  over: { warnAt: 1.2, explainAt: 1.3, strongAt: 1.5 },
  grades: [
    { name: "优", from: 90 },
    { name: "良", from: 80 },
    { name: "中", from: 60 },
    { name: "差", from: 0 },
  ],
  mustLevel1: ["产出指标", "效益指标"],
  zeroWeight: "warning",
  duplicateNames: true,
  inflation: 0.05,
  unspent: 0.2,
  monitoring: { red: 0.6, yellow: 0.8 },
} as const satisfies Partial<Profile>;
