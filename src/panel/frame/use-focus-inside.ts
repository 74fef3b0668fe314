import { useEffect, useRef, type RefObject } from "react";

/** Puts the focus back to where it was when what stands in front goes. */
export function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
}

/** Puts the focus on the title of a page, again for every screen it shows, and back to where it was when the page closes. */
export function useFocusInside(screen = ""): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useFocusBack();
  useEffect(() => title.current?.focus(), [screen]);
  return title;
}
