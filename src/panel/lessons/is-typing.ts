/** A switch or a choice of files takes no letters. */
const fields = "input:not([type=checkbox], [type=radio], [type=file]), textarea, select, [contenteditable]";

/** True while a key belongs to a field somebody types into. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(fields);
}
