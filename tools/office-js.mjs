import { createRequire } from "node:module";
import path from "node:path";

const library = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** Where office.js may come from: beside our pages (intranets), or Microsoft's addresses for the world and for China. */
const sources = {
  self: "office/office.js",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

export const officeSources = Object.keys(sources);

/** What office.js loads from beside itself: the part for each Excel, its texts, and what it reports about itself to Excel. */
const files = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

export const officeScript = (source) => sources[source];

/** The files to copy, unmodified and under their own names: the library finds them by the address of its script. */
export function officeFiles(source) {
  if (source !== "self") return [];
  return files.map((file) => ({
    from: path.join(library, file),
    to: `office/${file}`,
    // Already as small as it comes, and not ours to change.
    info: { minimized: true },
  }));
}

/** What a page of the add-in may load: itself, and office.js where that comes from elsewhere. */
export function contentSecurity(source) {
  const scripts = source === "self" ? "'self'" : `'self' ${new URL(sources[source]).origin}`;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
