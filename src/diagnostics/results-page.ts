import type { CheckResult } from "./compare";

/** What a page of diagnostics is about. */
interface Subject {
  readonly checkCount: number;
  /** The program and its version, for whoever reads the result. */
  readonly environment: () => object;
  readonly run: (
    onResult: (result: CheckResult) => void,
    now: () => number,
  ) => Promise<readonly CheckResult[]>;
}

interface ResultsPage {
  /** Says whether the checks can run here, and opens the button. */
  readonly ready: (state: string, canRun: boolean) => void;
}

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no element ${id}`);
  return found;
}

function lineOf({ name, isAsExpected, observed, expected }: CheckResult): HTMLLIElement {
  const item = document.createElement("li");
  item.textContent = isAsExpected
    ? `一致：${name}`
    : `不同：${name}。观察到 ${JSON.stringify(observed)}，预期 ${JSON.stringify(expected)}`;
  if (!isAsExpected) item.className = "off";
  return item;
}

/** The page around the checks: a button to run them, the list, and the result as text to be handed on. */
export function resultsPage({ checkCount, environment, run }: Subject): ResultsPage {
  const runButton = element("run", HTMLButtonElement);
  const copyButton = element("copy", HTMLButtonElement);
  const state = element("state", HTMLSpanElement);
  const list = element("results", HTMLOListElement);
  const json = element("json", HTMLTextAreaElement);
  const runAll = async (): Promise<void> => {
    runButton.disabled = true;
    list.replaceChildren();
    state.textContent = `0 / ${checkCount}`;
    let done = 0;
    const onResult = (result: CheckResult): void => {
      list.append(lineOf(result));
      state.textContent = `${++done} / ${checkCount}`;
    };
    const results = await run(onResult, () => performance.now());
    json.value = JSON.stringify({ environment: environment(), results }, null, 2);
    const off = results.filter(({ isAsExpected }) => !isAsExpected).length;
    state.textContent = off === 0 ? "全部一致" : `${off} 项不同`;
    copyButton.disabled = false;
    runButton.disabled = false;
  };
  // The clipboard is not open to every pane; selecting the text always works.
  const copy = async (): Promise<void> => {
    json.select();
    try {
      await navigator.clipboard.writeText(json.value);
      state.textContent = "已复制";
    } catch {
      state.textContent = "结果已选中，按 Ctrl+C 复制";
    }
  };
  runButton.addEventListener("click", () => {
    runAll().catch((error: unknown) => {
      state.textContent = `没有做完：${String(error)}`;
      runButton.disabled = false;
    });
  });
  copyButton.addEventListener("click", () => void copy());
  return {
    ready: (text, canRun) => {
      state.textContent = text;
      runButton.disabled = !canRun;
    },
  };
}
