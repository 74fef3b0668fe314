import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";
import type { Browser, Frame, Page } from "playwright-core";
import { generate } from "selfsigned";
import type { Grid } from "../../../src/sheet/grid";
import { answerFromSite } from "../../../tools/site-server.mjs";
import { launchBrowser } from "../launch";
import type { PlainGrid, PlayingPage } from "./page";

declare const playing: PlayingPage;

const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Excel</title>
<style>html,body{margin:0;height:100%}iframe{width:100%;height:100%;border:0;display:block}</style></head>
<body><script src="/playing.js"></script></body></html>`;

/** How long a page may be waited for: others are drawn beside it. */
const patience = 60_000;

/** The built pane inside a page that plays Excel on the web. */
interface PaneInExcel {
  /** The page that plays Excel; its window is the pane's. */
  readonly page: Page;
  readonly pane: Frame;
  /** Does something in the playing Excel. */
  readonly excel: <T, A>(act: (argument: A) => T, argument: A) => Promise<T>;
  /** Addresses outside the origin that were asked for. */
  readonly foreign: readonly string[];
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

export interface PlayingExcel {
  readonly open: (grids: readonly Grid[], options?: OpenOptions) => Promise<PaneInExcel>;
  readonly close: () => Promise<void>;
}

interface OpenOptions {
  readonly pane?: string;
  readonly level?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

async function playingScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "page.ts")],
    bundle: true,
    write: false,
    target: "chrome109",
  });
  return outputFiles[0]?.text ?? "";
}

/** A grid that can be sent to the page. */
export function plain(grid: Grid): PlainGrid {
  return { ...grid, hiddenRows: [...grid.hiddenRows], hiddenCols: [...grid.hiddenCols] };
}

/** https, because office.js trusts only such a page; the certificate lives as long as the test. */
export async function servePlaying(): Promise<{ port: number; close: () => void }> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
  const script = await playingScript();
  const own: Readonly<Record<string, readonly [type: string, body: string]>> = {
    "/playing.html": ["text/html", html],
    "/playing.js": ["text/javascript", script],
  };
  const server = createServer({ key, cert }, (request, response) => {
    const found = own[(request.url ?? "").replace(/\?.*/, "")];
    if (!found) {
      answerFromSite(request, response);
      return;
    }
    response.writeHead(200, { "Content-Type": `${found[0]}; charset=utf-8` }).end(found[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => void server.close() };
}

async function openPane(
  browser: Browser,
  [origin, grids]: readonly [string, readonly Grid[]],
  options: OpenOptions = {},
): Promise<PaneInExcel> {
  const { pane: address = "/taskpane.html", level = "1.13", width = 360, height = 768 } = options;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    viewport: { width, height },
    colorScheme: options.colorScheme ?? "light",
    forcedColors: options.forcedColors ?? "none",
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  await context.route(
    (url) => !/^(?:data|blob):/.test(url.href) && !url.href.startsWith(origin),
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  page.on("pageerror", (error) => errors.push(error.stack ?? String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(`${origin}/playing.html`);
  await page.evaluate(([sheets, start]) => playing.start(sheets, start), [
    grids.map(plain),
    { pane: address, level },
  ] as const);
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (!frame) throw new Error("no pane");
  return {
    page,
    pane: frame,
    excel: (act, argument) => page.evaluate(act as never, argument),
    foreign,
    errors,
    close: () => context.close(),
  };
}

/** A browser with a server for playing Excel; one for a test file. */
export async function playingExcel(): Promise<PlayingExcel> {
  const { port, close } = await servePlaying();
  const origin = `https://localhost:${port}`;
  const browser = await launchBrowser();
  return {
    open: (grids, options) => openPane(browser, [origin, grids], options),
    close: async () => {
      await browser.close();
      close();
    },
  };
}
