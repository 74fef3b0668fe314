import { allChecks } from "./conformance/all-checks";
import { runChecks, type CheckResult } from "./conformance/check";

declare const __BIAOCHI_VERSION__: string;

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no element ${id}`);
  return found;
}

const runButton = element("run", HTMLButtonElement);
const copyButton = element("copy", HTMLButtonElement);
const state = element("state", HTMLSpanElement);
const list = element("results", HTMLOListElement);
const json = element("json", HTMLTextAreaElement);

function show({ name, isAsExpected, observed, expected }: CheckResult): void {
  const item = document.createElement("li");
  item.textContent = isAsExpected
    ? `一致：${name}`
    : `不同：${name}。观察到 ${JSON.stringify(observed)}，预期 ${JSON.stringify(expected)}`;
  if (!isAsExpected) item.className = "off";
  list.append(item);
}

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

async function run(): Promise<void> {
  runButton.disabled = true;
  list.replaceChildren();
  state.textContent = `0 / ${allChecks.length}`;
  let done = 0;
  const results = await runChecks(
    allChecks,
    (result) => {
      show(result);
      state.textContent = `${++done} / ${allChecks.length}`;
    },
    () => performance.now(),
  );
  json.value = JSON.stringify({ environment: environment(), results }, null, 2);
  const off = results.filter(({ isAsExpected }) => !isAsExpected).length;
  state.textContent = off === 0 ? "全部一致" : `${off} 项不同`;
  copyButton.disabled = false;
  runButton.disabled = false;
}

/** The clipboard is not open to every pane; selecting the text always works. */
async function copy(): Promise<void> {
  json.select();
  try {
    await navigator.clipboard.writeText(json.value);
    state.textContent = "已复制";
  } catch {
    state.textContent = "结果已选中，按 Ctrl+C 复制";
  }
}

runButton.addEventListener("click", () => {
  run().catch((error: unknown) => {
    state.textContent = `没有做完：${String(error)}`;
    runButton.disabled = false;
  });
});
copyButton.addEventListener("click", () => void copy());
void Office.onReady(({ host }) => {
  // In a browser there is no host, whatever the types say.
  const isExcel = String(host) === "Excel";
  state.textContent = isExcel ? "可以开始" : "只能在 Excel 中运行";
  runButton.disabled = !isExcel;
});
