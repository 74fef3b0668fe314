import { formOf } from "./form.mjs";
import { openPlainBrowser } from "./plain-browser.mjs";
import { print } from "../print.mjs";

/** office.js trusts pages of these names only, beside its own site; here the name leads to this machine. */
const excelName = "excel.officeapps.live.com";
const slower = 4;
const rounds = 7;
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Runs in the pane before everything else: notes when the verdict is drawn. */
function watchVerdict() {
  const seen = {};
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    for (const { identifier, renderTime } of list.getEntries())
      if (identifier === "verdict") seen.drawn ??= renderTime;
  }).observe({ type: "element", buffered: true });
  new globalThis.MutationObserver((_, observer) => {
    const word = globalThis.document.querySelector('[aria-label="结论"] span');
    if (!word) return;
    observer.disconnect();
    word.setAttribute("elementtiming", "verdict");
    // A task after the next frame: from here on a click is answered.
    globalThis.requestAnimationFrame(() => setTimeout(() => (seen.answers = performance.now())));
  }).observe(globalThis.document, { childList: true, subtree: true });
}

const ask = async (browser, session, expression) =>
  JSON.parse((await browser.send("Runtime.evaluate", { expression }, session)).result.value ?? "{}");

/** Waits for the pane's window, which is a process of its own as beside the real Excel, and slows that one down. */
async function slowPane(browser, attached) {
  const { sessionId } = await attached;
  await browser.send("Page.enable", {}, sessionId);
  await browser.send("Page.addScriptToEvaluateOnNewDocument", { source: `(${watchVerdict})()` }, sessionId);
  await browser.send("Performance.enable", { timeDomain: "threadTicks" }, sessionId);
  await browser.send("Emulation.setCPUThrottlingRate", { rate: slower }, sessionId);
  await browser.send("Runtime.runIfWaitingForDebugger", {}, sessionId);
  return sessionId;
}

async function verdictIn(browser, pane) {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const seen = await ask(browser, pane, "JSON.stringify(globalThis.seen ?? {})");
    if (seen.answers) return seen;
  }
}

/** The page that plays Excel, on another site than the pane. */
async function openExcel(browser, port, context) {
  const { send } = browser;
  const where = { url: "about:blank", width: 380, height: 768, newWindow: true, browserContextId: context };
  const { targetId } = await send("Target.createTarget", where);
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  await send("Page.enable", {}, sessionId);
  const loaded = browser.next("Page.loadEventFired");
  await send("Page.navigate", { url: `https://${excelName}:${port}/playing.html` }, sessionId);
  await loaded;
  return { targetId, excel: sessionId };
}

async function openPane(browser, { port, sheets }, context) {
  const { targetId, excel } = await openExcel(browser, port, context);
  await browser.send(
    "Target.setAutoAttach",
    { autoAttach: true, waitForDebuggerOnStart: true, flatten: true },
    excel,
  );
  const attached = browser.next("Target.attachedToTarget");
  const pane = { pane: `https://localhost:${port}/taskpane.html`, level: "1.13" };
  const expression = `playing.start(${JSON.stringify(sheets)}, ${JSON.stringify(pane)})`;
  await browser.send("Runtime.evaluate", { expression }, excel);
  const session = await slowPane(browser, attached);
  const { drawn, answers } = await verdictIn(browser, session);
  const { metrics } = await browser.send("Performance.getMetrics", {}, session);
  const work = metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  await browser.send("Target.closeTarget", { targetId });
  return { first: Math.max(drawn ?? 0, answers), work };
}

function printTimes(what, opened) {
  const times = opened.map(({ first }) => first);
  const best = Math.min(...times);
  const works = opened.map(({ work }) => work);
  print(
    `pane: ${what}, ${slower}× slower`,
    `${best.toFixed(0)} ms, ${median(times).toFixed(0)} ms as a rule (at most 1500); its thread at work ${Math.min(...works).toFixed(0)} ms`,
  );
}

/** How soon the verdict over a form of 40 rows is drawn and a click answered: the first time, and when the browser knows the pane. */
export async function benchStart({ servePlaying, plain }) {
  const { port, close } = await servePlaying();
  const browser = await openPlainBrowser([`--host-resolver-rules=MAP ${excelName} 127.0.0.1`]);
  const given = { port, sheets: [plain(formOf(40))] };
  try {
    const fresh = [];
    for (let round = 0; round < rounds; round++) {
      const { browserContextId } = await browser.send("Target.createBrowserContext");
      fresh.push(await openPane(browser, given, browserContextId));
      await browser.send("Target.disposeBrowserContext", { browserContextId });
    }
    printTimes("opened for the first time", fresh);
    const known = [];
    for (let round = 0; round < rounds; round++) known.push(await openPane(browser, given));
    // The browser keeps compiled scripts from the second time on, and uses them from the third.
    printTimes("opened again", known.slice(2));
  } finally {
    await browser.close();
    close();
  }
}
