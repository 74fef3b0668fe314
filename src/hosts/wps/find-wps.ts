import type { WpsObject } from "./member";

function member(owner: unknown, name: string): unknown {
  const isOwner = (typeof owner === "object" && owner !== null) || typeof owner === "function";
  try {
    return isOwner ? (Reflect.get(owner, name) as unknown) : undefined;
  } catch {
    // Some builds refuse to show a member before a document is open.
    return undefined;
  }
}

/** Any page may have something called Application: ours can list workbooks and make panes. */
function isWpsApplication(value: unknown): value is WpsObject {
  return ["ApiEvent", "PluginStorage", "CreateTaskPane"].some((name) => member(value, name) !== undefined);
}

/** The WPS spreadsheet this page runs in; undefined elsewhere. */
export function findWps(scope: object): WpsObject | undefined {
  const wps = member(scope, "wps");
  const make = member(wps, "EtApplication");
  const candidates = [
    () => member(scope, "Application"),
    () => member(wps, "Application"),
    () => (typeof make === "function" ? Reflect.apply(make, wps, []) : undefined) as unknown,
    () => wps,
  ];
  for (const candidate of candidates) {
    const found = candidate();
    if (isWpsApplication(found)) return found;
  }
  return undefined;
}
