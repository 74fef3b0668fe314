import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { needBrowser } from "../../tools/browser.mjs";

const quiet = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ...["--ignore-certificate-errors", "--remote-debugging-pipe"],
];

/** Cuts what comes through the pipe into messages. */
function messages(pipe, take) {
  let text = "";
  pipe.setEncoding("utf8");
  pipe.on("data", (data) => {
    const parts = (text + data).split("\0");
    text = parts.pop();
    for (const part of parts) take(JSON.parse(part));
  });
}

/**
 * A browser over its own protocol and no more of it than is asked for. What drives browsers in tests also listens to a
 * page's console and errors; the engine then works out where in the source each error was made, also those that React
 * makes when it loads and never throws: a fifth of a second that no user waits for.
 */
export async function openPlainBrowser(flags = []) {
  const profile = mkdtempSync(path.join(tmpdir(), "biaochi-bench-"));
  const browser = spawn(needBrowser(), [...quiet, ...flags, `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const waiting = new Map();
  const listeners = new Set();
  let last = 0;
  messages(browser.stdio[4], ({ id, result, error, ...event }) => {
    if (id === undefined) for (const on of [...listeners]) on(event);
    else if (error) waiting.get(id).reject(new Error(error.message));
    else waiting.get(id).resolve(result);
    waiting.delete(id);
  });
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      browser.stdio[3].write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  const next = (method) =>
    new Promise((resolve) => {
      const on = (event) => {
        if (event.method !== method) return;
        listeners.delete(on);
        resolve(event.params);
      };
      listeners.add(on);
    });
  const close = async () => {
    const ended = new Promise((resolve) => browser.on("exit", resolve));
    await send("Browser.close").catch(() => undefined);
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { send, next, close };
}
