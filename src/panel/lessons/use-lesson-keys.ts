import { useEffect, useEffectEvent } from "react";
import { choicesOf } from "../../lessons/choices";
import type { Lesson } from "../../lessons/lesson";
import type { RunAction } from "../../lessons/run";
import { isTyping } from "./is-typing";

/** The keys of a lesson: digits guess, Page Down and Page Up (a clicker sends them) step, `?` asks a question. */
export function useLessonKeys(lesson: Lesson, act: (action: RunAction) => void): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const rule = /^[1-8]$/.test(event.key) ? choicesOf(lesson)[Number(event.key) - 1] : undefined;
    const action: RunAction | undefined =
      rule !== undefined
        ? { kind: "guessed", rule }
        : event.key === "PageDown"
          ? { kind: "stepped" }
          : event.key === "PageUp"
            ? { kind: "stepped-back" }
            : event.key === "?" || event.key === "？"
              ? { kind: "hinted" }
              : undefined;
    if (!action) return;
    event.preventDefault();
    act(action);
  });
  useEffect(() => {
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
