import { leftState } from "../../session/left-state";
import type { ChosenRows } from "../library-page";
import type { Adaptation } from "./adaptation";
import type { TypedFacts } from "./whole-sheet";

export type Way = "insert" | "sheet";

/** What a user made of chosen indicators so far. */
export interface DraftInHand {
  readonly way: Way;
  readonly adaptation: Adaptation;
  readonly facts: TypedFacts;
}

const useLeft = leftState<{ readonly key: string; readonly draft: DraftInHand } | null>();

interface InHand extends DraftInHand {
  readonly change: (part: Partial<DraftInHand>) => void;
  /** Forgets what was typed: it is written. */
  readonly forget: () => void;
}

/** What was typed for chosen indicators; there again when their page was left by a slip and they are chosen once more. */
export function useDraftInHand({ title, rows }: ChosenRows, start: () => DraftInHand): InHand {
  const key = [title, ...rows.map(({ entry }) => entry.id)].join("\n");
  const [left, setLeft] = useLeft(() => null);
  const now = left?.key === key ? left.draft : start();
  return {
    ...now,
    change: (part) => setLeft({ key, draft: { ...now, ...part } }),
    forget: () => setLeft(null),
  };
}
