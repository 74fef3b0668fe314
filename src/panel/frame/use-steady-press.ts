import { useRef, type MouseEvent } from "react";

/** What a click presses: a control, also by its label. */
function pressedBy(target: EventTarget): Element | null {
  const control =
    target instanceof Element ? target.closest("button, a, input, select, label, summary") : null;
  return control instanceof HTMLLabelElement ? (control.control ?? control) : control;
}

/**
 * The second click of a double click does nothing to what came under the pointer with the first: another page's choice,
 * the next card's fix, the next thing to be removed. A mouse that moved on, or a key, begins anew.
 */
export function useSteadyPress(): (event: MouseEvent) => void {
  const first = useRef<Element | null>(null);
  return (event) => {
    const pressed = pressedBy(event.target);
    if (event.detail < 2) first.current = pressed;
    else if (pressed !== first.current) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}
