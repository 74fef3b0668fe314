import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { needBrowser } from "./browser.mjs";
import { root } from "./run.mjs";

/** Draws assets/icons/*.svg as PNGs of the sizes Office asks for. */
const folder = path.join(root, "assets/icons");
const sizesOf = (name) => (name === "biaochi" ? [16, 20, 24, 32, 40, 48, 64, 80, 96, 128] : [16, 32, 80]);

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: needBrowser(),
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const name = path.basename(file, ".svg");
  const svg = readFileSync(path.join(folder, file), "utf8");
  for (const size of sizesOf(name)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(path.join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
