/** Univer types into elements of its own; they are made outside its container at first. */
const editor = "[contenteditable]";

/** What the page draws with its own components; Univer's pop-ups are not among it. */
const page = ".fui-FluentProvider";

/**
 * Univer takes the focus several times while it draws a workbook: out of a menu just opened in the panel, or out of the field
 * that somebody types into. Here it gets it only when nobody is at work elsewhere on the page, or the user goes into the sheet.
 */
export function keepFocusPolite(container: HTMLElement): void {
  const isTaken = (): boolean => {
    const at = document.activeElement;
    return at !== null && !container.contains(at) && at.closest(page) !== null;
  };
  const tame = (element: HTMLElement): void => {
    element.focus = (options) => {
      if (!isTaken()) HTMLElement.prototype.focus.call(element, options);
    };
  };
  const watching = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLElement)) continue;
      if (node.matches(editor)) tame(node);
      node.querySelectorAll<HTMLElement>(editor).forEach(tame);
    }
  });
  watching.observe(container, { childList: true, subtree: true });
  watching.observe(document.body, { childList: true });
  // A press in the sheet is the user's way into it, also where Univer keeps the press from moving the focus.
  const enter = (): void => {
    if (isTaken() && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  container.addEventListener("pointerdown", enter, true);
}
