import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { serveSite, site } from "../../tools/site-server.mjs";
import { launchBrowser } from "./launch";

/** How long a page may be waited for: others are drawn beside it. */
const patience = 60_000;

const screenshots = path.join(import.meta.dirname, "../../dist/screenshots");

/** The built pages in a real browser. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** A new page in a context of its own, until the test ends; what it asks for outside its origin is refused and noted. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  /** The same for all tests of a file. */
  readonly openForAll: (address: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

/** A page, and what went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  /** Addresses outside the page's own origin that were asked for. */
  readonly foreign: readonly string[];
  /** What the page threw or wrote as an error. */
  readonly errors: readonly string[];
}

function isOwn(request: string, origin: string): boolean {
  return /^(?:data|blob):/.test(request) || request.startsWith(origin);
}

async function openPage(
  browser: Browser,
  address: string,
  options?: BrowserContextOptions,
): Promise<OpenPage> {
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1366, height: 768 },
    ...options,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  const origin = address.startsWith("file:") ? "file:" : new URL(address).origin;
  await context.route(
    (url) => !isOwn(url.href, origin),
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  page.on("pageerror", (error) => errors.push(String(error.stack ?? error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(address);
  return { page, foreign, errors };
}

/** Serves the built pages and starts the browser: once a test file, closed at its end. */
export async function openSite(): Promise<Site> {
  const browser = await launchBrowser();
  const { server, url } = await serveSite();
  const openForAll: Site["open"] = (address, options) =>
    openPage(browser, new URL(address, url).href, options);
  return {
    url,
    browser,
    open: async (address, options) => {
      const opened = await openForAll(address, options);
      // A page that is left open goes on drawing, at the cost of those after it.
      onTestFinished(() => opened.page.context().close());
      return opened;
    },
    openForAll,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** A page that all tests of a block share: opened before the first, closed behind the last. */
export function sharedPage(site: () => Site, address: string): () => OpenPage {
  let shared: OpenPage;
  beforeAll(async () => {
    shared = await site().openForAll(address);
  });
  afterAll(() => shared.page.context().close());
  return () => shared;
}

/** The address of a built page opened by double-click. */
export function fileAddress(page: string): string {
  return `file://${path.join(site, page)}`;
}

/** Keeps a picture of a page for people to look at; never compared. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
}
