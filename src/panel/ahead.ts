type Load = () => Promise<unknown>;

/** Between two of them the page answers its user. */
const pause = 100;
const breath = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, pause));

/** What is to be loaded when there is time. */
interface Ahead {
  /** Notes what is to be loaded: then it is there also when the server is not, or has a newer version. */
  readonly ahead: (load: Load) => void;
  /** Loads what was noted, one after the other; what does not come is asked for when it is shown. */
  readonly loadAhead: () => Promise<void>;
}

/** A list of such things of its own. */
export function newAhead(): Ahead {
  const waiting: Load[] = [];
  return {
    ahead: (load) => void waiting.push(load),
    async loadAhead() {
      for (let load = waiting.shift(); load; load = waiting.shift()) {
        await breath();
        await load().catch(() => undefined);
      }
    },
  };
}

/** The page's. */
export const { ahead, loadAhead } = newAhead();
