import path from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { launchBrowser } from "../../browser/launch";
import { hostContract } from "../host-contract";
import type { ContractPage } from "./contract-page";

/** The spreadsheet draws on a canvas: its host keeps the contract in a page of its own, in a real browser. */
async function contractScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "contract-page.ts")],
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "chrome109",
    loader: { ".css": "empty" },
    write: false,
    logLevel: "silent",
  });
  const [script] = outputFiles;
  if (!script) throw new Error("nothing was built");
  return script.text;
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  await page.addScriptTag({ content: await contractScript() });
}, 120_000);
afterAll(() => browser.close());

describe("the port over the workbench's spreadsheet", () => {
  it.each(hostContract)(
    "$name",
    async ({ name }) => {
      await page.evaluate((wanted) => {
        const { contractPage } = window as typeof window & { readonly contractPage: ContractPage };
        return contractPage.runCase(wanted);
      }, name);
    },
    30_000,
  );
});
