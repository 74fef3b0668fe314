import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import type { PlayingHost } from "./bridge";

const library = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist/excel-web-16.00.js",
);
const script = new vm.Script(readFileSync(library, "utf8"), { filename: "excel-web-16.00.js" });

interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: { readonly Utility: object; readonly CommonUtility: object };
}

/** The level the manifest demands. */
const demandedLevel = 13;

function isSetSupported(level: number) {
  return (name: string, version = "1.1"): boolean => {
    if (name === "ExcelApi") return Number(version.split(".")[1]) <= level;
    return name === "DelayForCellEdit" || name === "RichApiRuntimeFlag";
  };
}

/** The surroundings in which the library believes to be in a page. */
function surroundings(host: PlayingHost, level: number): Record<string, unknown> {
  const page: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, Promise, performance },
    _richApiNativeBridge: host.bridge,
    addEventListener: () => undefined,
    navigator: { userAgent: "node" },
    location: {
      search: "",
      hash: "",
      href: "https://localhost/",
      origin: "https://localhost",
      protocol: "https:",
    },
    document: {
      addEventListener: () => undefined,
      createElement: () => ({}),
      getElementsByTagName: () => [],
    },
    Office: { context: { requirements: { isSetSupported: isSetSupported(level) } } },
  };
  return Object.assign(page, { window: page, self: page });
}

/**
 * Loads the genuine, unmodified library wired to a playing host. It refuses by itself every member above the level of
 * ExcelApi 1.x.
 */
export function loadExcel(host: PlayingHost, level = demandedLevel): Library {
  const page = surroundings(host, level);
  script.runInContext(vm.createContext(page));
  const loaded = page as Record<string, unknown> & Library;
  for (const part of [loaded.OfficeExtension.Utility, loaded.OfficeExtension.CommonUtility])
    Object.assign(part, { _doApiNotSupportedCheck: true });
  return loaded;
}
