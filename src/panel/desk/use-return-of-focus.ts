import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/**
 * While something stands in front of a list, the list is hidden and cannot hold the focus: it gets it back where it was,
 * or in its tab where that row is no longer drawn.
 */
export function useReturnOfFocus(isCovered: boolean): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const left = useRef<Element | null>(null);
  useLayoutEffect(() => {
    // Before the browser notices that what has the focus is hidden.
    if (isCovered) left.current = document.activeElement;
  }, [isCovered]);
  useEffect(() => {
    const place = left.current;
    if (isCovered || place === null) return;
    left.current = null;
    const isHere = place.isConnected && list.current?.contains(place) === true;
    const goal = isHere ? place : list.current?.querySelector("[role=tab][aria-selected=true]");
    if (goal instanceof HTMLElement) goal.focus();
  }, [isCovered]);
  return list;
}
