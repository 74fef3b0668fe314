import { allChecks } from "./conformance/all-checks";
import { runChecks } from "./conformance/check";
import { resultsPage } from "./results-page";

declare const __BIAOCHI_VERSION__: string;

function environment() {
  const { host, platform, version } = Office.context.diagnostics;
  const levels = Array.from({ length: 21 }, (_, i) => `1.${i + 1}`).filter((level) =>
    Office.context.requirements.isSetSupported("ExcelApi", level),
  );
  return {
    biaochi: __BIAOCHI_VERSION__,
    host: String(host),
    platform: String(platform),
    version,
    excelApi: levels.at(-1) ?? "none",
    language: Office.context.displayLanguage,
    browser: navigator.userAgent,
  };
}

const page = resultsPage({
  checkCount: allChecks.length,
  environment,
  run: (onResult, now) => runChecks(allChecks, onResult, now),
});
void Office.onReady(({ host }) => {
  // In a browser there is no host, whatever the types say.
  const isExcel = String(host) === "Excel";
  page.ready(isExcel ? "可以开始" : "只能在 Excel 中运行", isExcel);
});
