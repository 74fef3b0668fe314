import type { KeyboardEvent } from "react";

/** True while a key belongs to the word an input method is at: Esc and Enter end its choice there, and nothing else. */
export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing;
}
