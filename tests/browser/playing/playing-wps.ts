import path from "node:path";
import { build } from "esbuild";
import type { Frame, Page } from "playwright-core";
import type { Grid } from "../../../src/sheet/grid";
import type { Flavour } from "../../wps-host/vba-object";
import { openSite, type Site } from "../browser";
import type { PlayingWpsPage } from "./wps-page";

declare const playing: PlayingWpsPage;

const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>WPS</title>
<style>html,body{margin:0;height:100%}iframe{display:none}iframe.pane{width:100%;height:100%;border:0;display:block}</style></head>
<body><script src="/playing-wps.js"></script></body></html>`;

/** The built add-in inside a page that plays WPS. */
interface WpsWithPane {
  /** The page that plays WPS; its window is the pane's. */
  readonly page: Page;
  /** Does something in the playing WPS. */
  readonly wps: <T, A>(act: (argument: A) => T, argument: A) => Promise<T>;
  /** The pane that was opened last. */
  readonly pane: () => Promise<Frame>;
  readonly requests: readonly string[];
  readonly foreign: readonly string[];
  readonly errors: readonly string[];
}

interface PlayingWpsBrowser {
  /** The built pages outside WPS. */
  readonly site: Site;
  readonly open: (
    grids: readonly Grid[],
    options: { readonly flavour: Flavour; readonly width?: number },
  ) => Promise<WpsWithPane>;
  readonly close: () => Promise<void>;
}

async function playingScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "wps-page.ts")],
    bundle: true,
    write: false,
    target: "chrome109",
  });
  return outputFiles[0]?.text ?? "";
}

/** WPS puts its objects into every page of an add-in; here they are those of the page around it. */
function giveApplication(): void {
  const around = parent as { playedApplication?: object };
  if (parent !== window && around.playedApplication)
    Object.assign(window, { Application: around.playedApplication });
}

async function paneIn(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe.pane");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("no pane");
  return frame;
}

/** A browser with a server for playing WPS; one for a test file. */
export async function playingWps(): Promise<PlayingWpsBrowser> {
  const site = await openSite();
  const script = await playingScript();
  return {
    site,
    open: async (grids, { flavour, width = 360 }) => {
      const { page, foreign, errors } = await site.openForAll("help.html", {
        viewport: { width, height: 768 },
      });
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      await page.route("**/playing-wps.*", (route) => {
        const isScript = route.request().url().endsWith(".js");
        return route.fulfill({
          contentType: isScript ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8",
          body: isScript ? script : html,
        });
      });
      await page.addInitScript(giveApplication);
      await page.goto(new URL("playing-wps.html", site.url).href);
      const sheets = grids.map((grid) => ({
        ...grid,
        hiddenRows: [...grid.hiddenRows],
        hiddenCols: [...grid.hiddenCols],
      }));
      await page.evaluate(([plain, options]) => playing.start(plain, options), [
        sheets,
        { flavour, start: new URL("wps/index.html", site.url).href },
      ] as const);
      return {
        ...{ page, requests, foreign, errors },
        wps: (act, argument) => page.evaluate(act as never, argument),
        pane: () => paneIn(page),
      };
    },
    close: site.close,
  };
}
