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

/** Times of index, search and recommendation in the browser; see `page.mjs`. */
export async function timesInBrowser(order) {
  const workerCode = await scriptOf("src/panel/library/index-worker.ts");
  const page = await scriptOf("bench/library/page.mjs");
  const browser = await openPlainBrowser();
  try {
    const { targetId } = await browser.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
    const run = async (expression) => {
      const asked = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await browser.send("Runtime.evaluate", asked, sessionId);
      if (exceptionDetails) throw new Error(result.description ?? exceptionDetails.text);
      return result.value;
    };
    await run(page);
    return await run(`timesOf(${JSON.stringify({ ...order, workerCode })})`);
  } finally {
    await browser.close();
  }
}
