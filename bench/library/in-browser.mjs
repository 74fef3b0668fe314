// The same look-ups and recommendations in Chromium, where users wait for them.
import path from "node:path";
import { build } from "esbuild";
import { root } from "../../tools/run.mjs";
import { openPlainBrowser } from "../pane/plain-browser.mjs";

/** A script for the browser, from sources, as small as the product's. */
async function scriptOf(file) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, file)],
    bundle: true,
    minify: true,
    format: "iife",
    target: "chrome109",
    write: false,
  });
  return outputFiles[0].text;
}

/** Lets a page in a browser of its own answer an expression. */
async function inFreshBrowser(page, expression) {
  const browser = await openPlainBrowser();
  try {
    const { targetId } = await browser.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
    const run = async (words) => {
      const asked = { expression: words, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await browser.send("Runtime.evaluate", asked, sessionId);
      if (exceptionDetails) throw new Error(result.description ?? exceptionDetails.text);
      return result.value;
    };
    await run(page);
    return await run(expression);
  } finally {
    await browser.close();
  }
}

const medianOf = (all, what) => all.map((one) => one[what]).toSorted((a, b) => a - b)[all.length >> 1];

/** Nothing can be cold twice in one browser: the median of five. */
async function arrivalIn(page, workerCode) {
  const all = [];
  for (let round = 0; round < 5; round++)
    all.push(await inFreshBrowser(page, `arrivalOf(${JSON.stringify(workerCode)})`));
  return Object.fromEntries(Object.keys(all[0]).map((what) => [what, medianOf(all, what)]));
}

/** Times of arrival, index, search and recommendation in the browser; see `page.mjs`. */
export async function timesInBrowser(order) {
  const workerCode = await scriptOf("src/panel/library/index-worker.ts");
  const page = await scriptOf("bench/library/page.mjs");
  const arrival = await arrivalIn(page, workerCode);
  const times = await inFreshBrowser(page, `timesOf(${JSON.stringify({ ...order, workerCode })})`);
  return { arrival, ...times };
}
