import { attributes } from "./attributes";

/** By it WPS knows the add-in; it never changes. */
const addInName = "biaochi";

/** Allowed by whoever installs it, and not asked about anew at every start. */
const allowed = { enable: "enable_dev", install: "null" };

/** The entry for pages on a server: the folder of the start page, with its slash. */
export function onlineEntry(url: string): string {
  return `<jspluginonline ${attributes({ name: addInName, type: "et", url, ...allowed })}/>`;
}

/** The folder of a package beside the list; WPS looks for it under this name. */
export const offlineFolder = (version: string): string => `${addInName}_${version}`;

/** The entry for a package that lies beside the list itself. */
export function offlineEntry(version: string): string {
  const url = offlineFolder(version);
  return `<jsplugin ${attributes({ name: addInName, type: "et", url, version, ...allowed })}/>`;
}

/** The list of add-ins, as `publish.xml` and `jsplugins.xml` hold it. */
export function pluginList(entry: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  ${entry}\n</jsplugins>\n`;
}
