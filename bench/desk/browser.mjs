// The desk in the browser: how fast a folder is checked, against SheetJS in a worker of the same browser, and how long the
// page stands still with 5,000 forms.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "../../tools/browser.mjs";
import { root } from "../../tools/run.mjs";
import { print } from "../print.mjs";

const page = path.join(root, "dist/site/index.html");
const forms = 5000;
const longest = 200;
const patience = 600_000;
const switches = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Processor seconds of all processes of the browser so far; other work on the machine hardly changes them. */
async function workOf(browser) {
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send("SystemInfo.getProcessInfo");
  await client.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Seconds on the clock, and of processor time. */
async function timed(browser, task) {
  const work = await workOf(browser);
  const start = performance.now();
  await task();
  const taken = (performance.now() - start) / 1000;
  return { taken, work: (await workOf(browser)) - work };
}

/** The longest task of the page's own thread in a trace, in ms: on the clock, and of processor time. */
function longestTask(trace) {
  const { traceEvents } = JSON.parse(trace.toString("utf8"));
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === "X" && name.endsWith("RunTask") && mains.has(`${pid} ${tid}`),
  );
  const most = (of) => Math.round(Math.max(0, ...tasks.map((task) => of(task) ?? 0)) / 1000);
  return { taken: most(({ dur }) => dur), work: most(({ tdur }) => tdur) };
}

async function choose(tab, button, files) {
  const [chooser] = await Promise.all([
    tab.waitForEvent("filechooser"),
    tab.getByRole("button", { name: button, exact: true }).click(),
  ]);
  await chooser.setFiles(files);
}

async function openDesk(browser) {
  const tab = await browser.newPage({ locale: "zh-CN", viewport: { width: 1366, height: 768 } });
  // One core each: one worker of ours against one of theirs.
  await tab.addInitScript(() =>
    Object.defineProperty(globalThis.navigator, "hardwareConcurrency", { value: 1 }),
  );
  await tab.goto(pathToFileURL(page).href);
  await tab.getByRole("button", { name: "批量审核" }).first().click();
  await tab.getByRole("button", { name: "选择文件夹" }).waitFor();
  return tab;
}

/** Peak memory in MiB of the process in which most of the pages' work was done. */
async function peakOf(browser) {
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send("SystemInfo.getProcessInfo");
  const peaks = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0));
  return Math.max(...peaks) / 1024;
}

async function checkFolder(browser, folder) {
  const tab = await openDesk(browser);
  const cost = await timed(browser, async () => {
    await choose(tab, "选择文件夹", folder);
    // To ask for a role again and again would cost the page as much as drawing.
    await tab.getByText("换一批").waitFor({ timeout: patience });
  });
  const peak = await peakOf(browser);
  await tab.close();
  return { ...cost, peak };
}

/** Opens the same files with SheetJS in a worker, one after the other. */
async function openWithSheetjs(browser, folder) {
  const tab = await browser.newPage();
  await tab.setContent('<input type="file" webkitdirectory>');
  const library = readFileSync(path.join(root, "node_modules/@e965/xlsx/dist/xlsx.full.min.js"), "utf8");
  const cost = await timed(browser, async () => {
    await tab.locator("input").setInputFiles(folder);
    await tab.evaluate(async (source) => {
      const work =
        "onmessage=async({data})=>{for(const file of data)XLSX.read(new Uint8Array(await file.arrayBuffer()));postMessage(0)}";
      const worker = new globalThis.Worker(URL.createObjectURL(new Blob([`${source};${work}`])));
      const files = [...globalThis.document.querySelector("input").files];
      await new Promise((resolve) => {
        worker.onmessage = resolve;
        worker.postMessage(files);
      });
      worker.terminate();
    }, library);
  });
  await tab.close();
  return cost;
}

/** Results of so many forms, made from those of fewer under other names. */
function manyForms(records) {
  const [head, ...lines] = readFileSync(records, "utf8").trimEnd().split("\n");
  const copies = Array.from({ length: forms }, (_, index) => {
    const record = JSON.parse(lines[index % lines.length]);
    return JSON.stringify({ ...record, file: `${String(index).padStart(5, "0")}.xlsx`, index: 0 });
  });
  const file = path.join(path.dirname(records), "many.ndjson");
  writeFileSync(file, `${[head, ...copies].join("\n")}\n`);
  return file;
}

/** Clicks what makes a document, and waits until it is there. */
async function exported(tab, button) {
  await Promise.all([
    tab.waitForEvent("download", { timeout: patience }),
    tab.getByRole("button", { name: button, exact: true }).click(),
  ]);
}

const openTab = (tab, name) => tab.getByRole("tab", { name }).first().click();

/** What goes out, and what the batch is compared with. */
function lastSteps(tab, file) {
  return {
    "exporting the ledger": async () => {
      await openTab(tab, "意见与台账");
      await exported(tab, "导出台账");
    },
    "exporting the bulletin": () => exported(tab, "导出通报"),
    "exporting the results": () => exported(tab, "导出本批结果"),
    "giving the last round": async () => {
      await openTab(tab, "核对");
      await choose(tab, "选择结果文件", file);
      await tab.getByRole("tab", { name: /^比上次/ }).waitFor({ timeout: patience });
    },
  };
}

/** What a reviewer does with a large batch, step by step. */
function stepsOf(tab, file) {
  const tabOf = (name) => openTab(tab, name);
  return {
    "opening results, charts": async () => {
      await choose(tab, "选择文件", file);
      await tab.getByText("先看这些表").waitFor({ timeout: patience });
    },
    "all forms": async () => {
      await tabOf(/全部报表/);
      await tab.getByRole("table", { name: "报表" }).waitFor();
    },
    sorting: () => tab.getByRole("button", { name: "风险分", exact: true }).click(),
    searching: () => tab.getByLabel("找报表").fill("河"),
    filtering: async () => {
      await tab.getByLabel("找报表").fill("");
      await tab.getByLabel("结论", { exact: true }).selectOption("explain");
    },
    "opening a form": async () => {
      await tab.getByLabel("结论", { exact: true }).selectOption("all");
      await tab.getByRole("table", { name: "报表" }).getByRole("row").nth(1).getByRole("button").click();
      await tab.getByLabel("审核意见", { exact: true }).waitFor();
    },
    "back to the list": () => tab.getByRole("button", { name: "返回", exact: true }).click(),
    "another depth": () => tab.getByLabel("审核深度").selectOption("finance"),
    comparing: async () => {
      await tabOf("核对");
      await tab.getByRole("tab", { name: /^同一指标/ }).waitFor({ timeout: patience });
    },
    "sample and ranking": async () => {
      await tabOf("抽查与排名");
      await tab.getByRole("button", { name: "抽取" }).click();
      await tab.getByRole("tab", { name: "排名", exact: true }).click();
    },
    ...lastSteps(tab, file),
    "opening a kept batch": async () => {
      await tab.getByRole("button", { name: "换一批" }).click();
      const kept = tab.getByRole("region", { name: "已有的批次" });
      await kept.getByRole("button", { name: "打开", exact: true }).first().click({ timeout: patience });
      await tab.getByText("先看这些表").waitFor({ timeout: patience });
    },
  };
}

async function benchTasks(browser, records) {
  const tab = await openDesk(browser);
  for (const [name, step] of Object.entries(stepsOf(tab, manyForms(records)))) {
    await browser.startTracing(tab, { categories: ["toplevel"] });
    await step();
    // What a click set off may still be at work after the step is seen.
    await tab.waitForTimeout(1000);
    const { taken, work } = longestTask(await browser.stopTracing());
    print(
      `longest task: ${name}`,
      `${work} ms of processor time (at most ${longest}), ${taken} ms on the clock`,
    );
  }
  await tab.close();
}

/** The desk in the browser of this machine, where there is one and the pages are built. */
export async function benchBrowser(folder, records, count) {
  const executablePath = findBrowser();
  if (executablePath === undefined || !existsSync(page)) {
    print("browser", "not measured: it needs Chromium and `npm run build`");
    return;
  }
  const browser = await chromium.launch({ executablePath, args: [...switches, ...quiet] });
  try {
    const theirs = await openWithSheetjs(browser, folder);
    const { peak, ...ours } = await checkFolder(browser, folder);
    const said = ({ taken, work }) =>
      `${taken.toFixed(1)} s, ${work.toFixed(1)} s of processor time, ${Math.round(count / taken)} workbooks a second`;
    print("browser, one worker", `${said(ours)}, peak ${Math.round(peak)} MiB`);
    print("SheetJS in a worker", said(theirs));
    print("÷ SheetJS in the browser", `${(ours.work / theirs.work).toFixed(2)} (at most 0.70)`);
    print("the same by the clock", (ours.taken / theirs.taken).toFixed(2));
    await benchTasks(browser, records);
  } finally {
    await browser.close();
  }
}
