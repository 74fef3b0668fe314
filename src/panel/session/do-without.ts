/** What the user's store cannot do (full, taken away by the browser) is no trouble of the workbook: the panel does without. */
export function doWithout<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch(() => undefined);
}
