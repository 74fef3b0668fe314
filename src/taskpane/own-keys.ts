/** What the Tab key of a browser stops at. */
const stops = ":is(a[href], button, input, select, textarea, summary, [tabindex]):not(:disabled, [inert] *)";

/** True where the Tab key has somewhere to go inside the pane. */
function goesOn(from: Node, isBack: boolean): boolean {
  const side = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...document.querySelectorAll<HTMLElement>(stops)].some(
    (stop) =>
      (from.compareDocumentPosition(stop) & side) !== 0 &&
      stop.tabIndex >= 0 &&
      stop.checkVisibility({ visibilityProperty: true }),
  );
}

function isOwn({ key, target, shiftKey, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented) return key === "Tab" || key === "Escape";
  return key === "Tab" && target instanceof Node && goesOn(target, shiftKey);
}

/**
 * Keeps the keys of the pane from office.js. In Excel on the web it moves the focus at the Tab key by a list of its own,
 * which knows no folded parts and leaves the pane from a heading; and it goes back to the sheet at every Esc, also one
 * that has just closed a menu. What is left to it: the Tab key at either end of the pane, and Esc where nothing is open.
 */
export function keepOwnKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (isOwn(event)) event.stopPropagation();
  });
}
