import { useEffect, useRef, type FocusEvent, type RefObject } from "react";
import { inFront } from "./in-front";

interface FocusHeld {
  readonly panel: RefObject<HTMLDivElement | null>;
  readonly noteFocus: (event: FocusEvent<HTMLElement>) => void;
}

/** What the focus was on, and what that stood in, from the inside out. */
interface Last {
  readonly element: HTMLElement;
  readonly around: readonly HTMLElement[];
}

function ancestorsIn(panel: HTMLElement, element: HTMLElement): readonly HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let at = element.parentElement; at && at !== panel; at = at.parentElement) around.push(at);
  return around;
}

/** What is left of where the focus was and still says something, inside the tab or the page in front; else the tab itself. */
function placeLeft(panel: HTMLElement, { around }: Last): HTMLElement | undefined {
  const left = around.find(
    (one) => one.isConnected && one.textContent && one.closest("[role=tabpanel], section, article"),
  );
  return left ?? panel.querySelector<HTMLElement>(inFront) ?? undefined;
}

function isLost({ element }: Last): boolean {
  return !element.isConnected && document.activeElement === document.body && document.hasFocus();
}

function focusOn(place: HTMLElement): void {
  // What is no control takes the focus only when it is told to: from there the Tab key goes on inside.
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/**
 * Keeps a keyboard user in the panel when the button just pressed goes away with what it did, or a page that covered it
 * is closed: beside a spreadsheet the next key would else go into a cell. Whoever knows a better place gives the focus
 * there first.
 */
export function useFocusHeld(isCovered = false): FocusHeld {
  const panel = useRef<HTMLDivElement>(null);
  const last = useRef<Last | null>(null);
  const behind = useRef<HTMLElement | null>(null);
  useEffect(() => {
    // A page that comes late, once its part is loaded, no longer sees what opened it.
    const isLeft = document.activeElement === document.body && document.hasFocus();
    if (!isCovered && isLeft) behind.current?.focus();
  }, [isCovered]);
  useEffect(() => {
    const root = panel.current;
    if (!root) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hold = (): void => {
      const before = last.current;
      if (!before || !isLost(before)) return;
      last.current = null;
      const place = placeLeft(root, before);
      if (place) focusOn(place);
    };
    const watching = new MutationObserver(() => {
      if (!last.current || last.current.element.isConnected) return;
      clearTimeout(timer);
      timer = setTimeout(hold);
    });
    watching.observe(root, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      watching.disconnect();
    };
  }, []);
  return {
    panel,
    noteFocus: ({ target }) => {
      const root = panel.current;
      // What React counts as inside and the page has elsewhere, such as a dialog, gives the focus back by itself.
      if (!root?.contains(target)) return;
      last.current = { element: target, around: ancestorsIn(root, target) };
      if (!isCovered) behind.current = target;
    },
  };
}
