import { useCallback, useState, type UIEvent } from "react";

/** The part of a long list that is in view. */
interface ListWindow {
  readonly from: number;
  readonly to: number;
  /** For the element that scrolls. */
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

/** Rows drawn above and below what is in view, so that scrolling shows no gaps. */
const around = 8;
/** Assumed where nothing was measured yet. */
const usualHeight = 600;

/** Draws only the rows in view of a list whose rows are all as high. */
export function useWindow(count: number, rowHeight: number): ListWindow {
  const [view, setView] = useState({ top: 0, height: usualHeight });
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      const height = element.clientHeight || usualHeight;
      setView((before) => (before.height === height ? before : { ...before, height }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const first = Math.min(Math.floor(view.top / rowHeight), Math.max(0, count - 1));
  return {
    from: Math.max(0, first - around),
    to: Math.min(count, first + Math.ceil(view.height / rowHeight) + around),
    measure,
    onScroll: ({ currentTarget }) => {
      // In steps of some rows: drawing at every pixel would gain nothing.
      const step = rowHeight * 4;
      const top = Math.floor(currentTarget.scrollTop / step) * step;
      setView((before) => (before.top === top ? before : { ...before, top }));
    },
  };
}
