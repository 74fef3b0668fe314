import type { Indicator } from "../../form/form";
import type { Level2 } from "../../form/levels";
import { misplacements, type Misplacement } from "./misplaced-lexicon";

/** What is wrong under a level 2, and one pattern for all of it: most names stand right. */
interface Wrong {
  readonly any: RegExp;
  readonly entries: readonly Misplacement[];
}

function wrongUnder(level2: Level2): Wrong {
  const entries = misplacements.filter(({ under }) => under.includes(level2));
  return { any: new RegExp(entries.map(({ name }) => name.source).join("|")), entries };
}

const levels = new Set(misplacements.flatMap(({ under }) => under));
const byLevel2 = new Map([...levels].map((level2) => [level2, wrongUnder(level2)] as const));

/** The level 2 a name belongs to where it clearly stands under another; null where it stands right or nothing can be told. */
export function rightPlace({ level2 }: Indicator, name: string): string | null {
  const wrong = level2 === null ? undefined : byLevel2.get(level2);
  if (!wrong?.any.test(name)) return null;
  return wrong.entries.find((entry) => entry.name.test(name))?.belongs ?? null;
}
