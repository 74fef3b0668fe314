import { doWithout } from "./do-without";
import type { Session } from "./session";

const key = "panel";

/** What the panel keeps for the user, apart from any workbook: the tab in front. */
interface Settings {
  readonly tab: string;
}

function isSettings(value: unknown): value is Settings {
  return typeof value === "object" && value !== null && "tab" in value && typeof value.tab === "string";
}

/** Opens the tab that was in front when the panel was closed. */
export async function restoreSettings(session: Session): Promise<void> {
  const kept = await doWithout(session.store.read("settings", key));
  if (isSettings(kept)) session.dispatch({ kind: "opened-tab", tab: kept.tab });
}

/** Keeps the settings whenever they change. Gives the function that ends it. */
export function keepSettings(session: Session): () => void {
  let last = session.state().tab;
  return session.subscribe(() => {
    const { tab } = session.state();
    if (tab === last) return;
    last = tab;
    void doWithout(session.store.write("settings", key, { tab } satisfies Settings));
  });
}
