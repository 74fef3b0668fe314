import { useEffect, useEffectEvent, useRef } from "react";
import { inFront } from "../panel/frame/in-front";

function entryOf(panel: Element): HTMLElement | undefined {
  return [...panel.querySelectorAll<HTMLElement>(inFront)].find((one) => one.checkVisibility());
}

/** The spreadsheet has sides of its own, without a name. */
const beside = "main > aside[aria-label]";
/** It types into an element of its own. */
const cellInput = "[contenteditable=true]";

/** The line over both: files come and go there. */
const buttons = "header button";

/**
 * F6 goes from the sheet to the panel beside it and back, as in Excel: in the sheet the Tab key goes from cell to cell, and
 * never out of it. With the Shift key it goes to the buttons over both, and back.
 * What lies over both (`isCovered`) has keys of its own.
 */
export function usePaneSwitch(isCovered: boolean): void {
  const left = useRef<Element | null>(null);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const panel = document.querySelector(beside);
    if (event.key !== "F6" || event.ctrlKey || event.altKey || isCovered || !panel) return;
    event.preventDefault();
    event.stopPropagation();
    const at = document.activeElement;
    const isAbove = at?.closest("header") !== null && !panel.contains(at);
    const isGoing = event.shiftKey ? !isAbove : !panel.contains(at);
    if (isGoing) {
      // From the buttons the way back leads to where it began.
      if (!isAbove && !panel.contains(at)) left.current = at;
      (event.shiftKey ? document.querySelector<HTMLElement>(buttons) : entryOf(panel))?.focus();
      return;
    }
    const before = left.current;
    const back =
      before?.isConnected === true && before !== document.body ? before : document.querySelector(cellInput);
    if (!(back instanceof HTMLElement)) return;
    // The spreadsheet takes the focus only where nothing else on the page holds it.
    if (at instanceof HTMLElement) at.blur();
    back.focus();
  });
  useEffect(() => {
    // Before the spreadsheet, which has its own idea of keys.
    addEventListener("keydown", press, true);
    return () => removeEventListener("keydown", press, true);
  }, []);
}
