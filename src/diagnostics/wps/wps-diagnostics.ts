import { findWps } from "../../hosts/wps/find-wps";
import { get, shapeOf, type WpsObject } from "../../hosts/wps/member";
import { resultsPage } from "../results-page";
import { changingChecks } from "./changing-checks";
import { keepingChecks } from "./keeping-checks";
import { readingChecks } from "./reading-checks";
import { runWpsChecks } from "./wps-check";

declare const __BIAOCHI_VERSION__: string;

const checks = [...readingChecks, ...changingChecks, ...keepingChecks];
const app = findWps(globalThis);

/** What a build says of itself; not every build says everything. */
function told(from: WpsObject, name: string): string {
  try {
    const value = get(from, name);
    return typeof value === "string" || typeof value === "number" ? String(value) : "unknown";
  } catch {
    return "unknown";
  }
}

function environment(wps: WpsObject) {
  return {
    biaochi: __BIAOCHI_VERSION__,
    host: "WPS",
    platform: told(wps, "OperatingSystem"),
    version: `${told(wps, "Version")} (${told(wps, "Build")})`,
    excelApi: "none",
    members: shapeOf(wps, "ActiveWorkbook"),
    language: navigator.language,
    browser: navigator.userAgent,
  };
}

const page = resultsPage({
  checkCount: checks.length,
  environment: () => (app ? environment(app) : {}),
  run: async (onResult, now) => (app ? runWpsChecks(app, checks, [onResult, now]) : []),
});
page.ready(app ? "可以开始" : "只能在 WPS 表格中运行", app !== undefined);
