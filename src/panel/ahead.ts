type Load = () => Promise<unknown>;

const waiting: Load[] = [];

/** Notes what is to be loaded when there is time: then it is there also when the server is not, or has a newer version. */
export function ahead(load: Load): void {
  waiting.push(load);
}

/** Between two of them the page answers its user. */
const pause = 100;
const breath = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, pause));

/** Loads what was noted, one after the other; what does not come is asked for when it is shown. */
export async function loadAhead(): Promise<void> {
  for (let load = waiting.shift(); load; load = waiting.shift()) {
    await breath();
    await load().catch(() => undefined);
  }
}
