import { useEffect, useRef, type FocusEvent, type RefObject } from "react";

interface FocusKept {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly note: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Keeps a keyboard user in the list: when the card with the focus goes away (its fault is mended), the card that takes
 * its place gets it. Does nothing while the focus is in the sheet or elsewhere.
 */
export function useFocusKept(): FocusKept {
  const box = useRef<HTMLDivElement>(null);
  const last = useRef<{ readonly element: HTMLElement; readonly index: number } | null>(null);
  const cards = (): readonly HTMLElement[] => [
    ...(box.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? []),
  ];
  useEffect(() => {
    const isLost = last.current?.element.isConnected === false && document.activeElement === document.body;
    if (!isLost || !last.current || !document.hasFocus()) return;
    const left = cards();
    const { index } = last.current;
    last.current = null;
    left[Math.min(index, left.length - 1)]?.focus({ preventScroll: true });
  });
  return {
    box,
    note: ({ target }) => {
      const index = cards().findIndex((card) => card.contains(target));
      last.current = index < 0 ? null : { element: target, index };
    },
  };
}
