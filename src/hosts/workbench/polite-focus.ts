/** Univer types into elements of its own; they are made outside its container at first. */
const editor = "[contenteditable]";

/** What is typed into a cell goes through this one. */
const cellInput = "[id$=INTERNAL_EDITOR__DOCS_NORMAL]";

/** What the page draws with its own components; Univer's pop-ups are not among it. */
const page = ".fui-FluentProvider";

/**
 * Univer takes the focus several times while it draws a workbook: out of a menu just opened in the panel, or out of the field
 * that somebody types into. Here it gets it only when nobody is at work elsewhere on the page, or the user goes into the sheet.
 * Resolves when cells can be typed into.
 */
export function keepFocusPolite(container: HTMLElement): Promise<void> {
  const isTaken = (): boolean => {
    const at = document.activeElement;
    return at !== null && !container.contains(at) && at.closest(page) !== null;
  };
  let isReady: () => void;
  const ready = new Promise<void>((resolve) => (isReady = resolve));
  const tame = (element: HTMLElement): void => {
    element.focus = (options) => {
      if (!isTaken()) HTMLElement.prototype.focus.call(element, options);
    };
    if (element.matches(cellInput) && element.isConnected) isReady();
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
  return ready;
}
