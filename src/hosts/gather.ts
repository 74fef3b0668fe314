/** Gathers what happens while the last of it is still being dealt with, so that many events become one question. */
export function gather<T extends object>(
  nothingYet: () => T,
  deal: (happened: T) => Promise<void>,
): (note: (happened: T) => void) => void {
  let happened: T | undefined;
  let isDealing = false;
  const dealWithAll = async (): Promise<void> => {
    isDealing = true;
    try {
      for (let next = happened; next; next = happened) {
        happened = undefined;
        await deal(next);
      }
    } finally {
      isDealing = false;
    }
  };
  return (note) => {
    note((happened ??= nothingYet()));
    if (!isDealing) void dealWithAll();
  };
}
