import path from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeCodec } from "../../../src/hosts/file/node-codec";
import { digitPixels, widthToPixels } from "../../../src/hosts/workbench/sizes";
import { readLook } from "../../../src/office-file/look/read-look";
import { launchBrowser } from "../../browser/launch";
import { fixture, opened } from "../../office-file/opened";
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

/** The self-review as the workbench saves it. */
async function saved(isRestyled: boolean): Promise<Uint8Array> {
  const bytes = [...fixture("self-review.xlsx")];
  const numbers = await page.evaluate(
    ([content, restyled]) => {
      const { contractPage } = window as typeof window & { readonly contractPage: ContractPage };
      return contractPage.save(content, restyled);
    },
    [bytes, isRestyled] as const,
  );
  return Uint8Array.from(numbers);
}

describe("looks that somebody changed in the spreadsheet", () => {
  it("are saved into the original, and nothing where nothing was changed", async () => {
    const original = fixture("self-review.xlsx");
    expect(Buffer.compare(await saved(false), original)).toBe(0);
    const look = readLook(opened(await saved(true)), nodeCodec);
    const before = readLook(opened(original), nodeCodec);
    if (!look.ok || !before.ok) throw new Error("no look");
    const at = (row: number, col: number, { looks, sheets } = look.value) =>
      looks[sheets[0]?.styles[row]?.[col] ?? -1];
    expect(at(0, 0)).toEqual({ ...at(0, 0, before.value), bold: true, size: 20 });
    expect(at(1, 1)).toEqual({ ...at(1, 1, before.value), fill: "#ffcc00" });
    expect(at(2, 2)).not.toHaveProperty("borders");
    expect(at(4, 0)).toEqual({ ...at(3, 0, before.value), color: "#c00000" });
    const [sheet, ...others] = look.value.sheets;
    const added = others.at(-1)?.styles[1]?.[1] ?? -1;
    expect(look.value.looks[added]).toMatchObject({ bold: true, fill: "#00ff00" });
    expect(sheet).toMatchObject({ tabColor: "#00b050", showsGridlines: false, frozen: { rows: 3, cols: 0 } });
    expect(sheet?.rows.get(1)).toMatchObject({ height: 45, isFixed: true });
    expect(sheet?.rows.get(7)).toMatchObject({ hidden: true });
    expect(sheet?.columns.find(({ first }) => first === 2)).toMatchObject({ hidden: true });
    const [wide] = sheet?.columns.filter(({ first }) => first === 3) ?? [];
    const [standard] = look.value.looks;
    expect(widthToPixels(wide?.width ?? 0, digitPixels(standard?.font, standard?.size))).toBe(140);
  });
});
