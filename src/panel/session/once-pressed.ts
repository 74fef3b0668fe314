import type { Change } from "../../sheet/change";
import { sameData } from "../reviewer/same-data";

type Once = <Answer>(change: Change, act: () => Promise<Answer>) => Promise<Answer | undefined>;

/** A button that is pressed again while a change is under way does it no second time: its cells would be found changed. */
export function oncePressed(): Once {
  const underWay = new Set<Change>();
  return async (change, act) => {
    if ([...underWay].some((other) => sameData(other, change))) return undefined;
    underWay.add(change);
    try {
      return await act();
    } finally {
      underWay.delete(change);
    }
  };
}
