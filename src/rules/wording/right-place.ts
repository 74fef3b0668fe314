import type { Indicator } from "../../form/form";
import type { Level2 } from "../../form/levels";
import { misplacements, type Misplacement } from "./misplaced-lexicon";

const byLevel2 = new Map<Level2, readonly Misplacement[]>();
for (const entry of misplacements)
  for (const level2 of entry.under) byLevel2.set(level2, [...(byLevel2.get(level2) ?? []), entry]);

/** The level 2 a name belongs to where it clearly stands under another; null where it stands right or nothing can be told. */
export function rightPlace({ level2 }: Indicator, name: string): string | null {
  if (level2 === null) return null;
  return byLevel2.get(level2)?.find((entry) => entry.name.test(name))?.belongs ?? null;
}
