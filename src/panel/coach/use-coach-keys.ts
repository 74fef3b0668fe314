import { useEffect, useEffectEvent } from "react";
import { isTyping } from "../lessons/is-typing";

interface Keys {
  /** Stands on the coach's page; keys pressed in the sheet belong to the sheet. */
  readonly within: React.RefObject<HTMLElement | null>;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onDigit: (digit: number) => void;
}

/** The keys of the coach: Page Down and Page Up (a clicker sends them) walk, digits answer. */
export function useCoachKeys({ within, onNext, onBack, onDigit }: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target, key } = event;
    const isHere =
      target === document.body ||
      (target instanceof Node && within.current?.closest("section")?.contains(target));
    if (isHere !== true) return;
    const isDigit = /^[1-9]$/.test(key) && !isTyping(target);
    if (key === "PageDown") onNext();
    else if (key === "PageUp") onBack();
    else if (isDigit) onDigit(Number(key));
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    // Before the spreadsheet beside it, which takes keys from the whole page.
    addEventListener("keydown", press, true);
    return () => removeEventListener("keydown", press, true);
  }, []);
}
