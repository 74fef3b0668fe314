import { createServer, type Server } from "node:http";
import path from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { ThemeName } from "../../src/panel/page-services";
import type { MemoryHost } from "../support/memory-host";
import { keepPicture, openSite, type Site } from "./browser";
import { seriousFaults } from "./serious-faults";

declare global {
  interface Window {
    shownHost: MemoryHost;
  }
}

/** A self-evaluation with faults of every level, and every kind of row. */
export const faultyForm = `
  | 项目支出绩效自评表（2024年度） | < | < | < | < | < | < | < |
  | 项目名称 | 农村公路养护 | < | < | < | < | < | < |
  | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | ^ | 年度资金总额 | 60 | 60 | 51 | 10 | 85% | 10 |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
  | 产出指标 | 数量指标 | 养护农村公路里程 | ≥312公里 | 218公里 | 15 | 15 | |
  | ^ | ^ | 新建会车道数量及配套安全防护设施完善程度 | ≥20处 | 45处 | 10 | 10 | |
  | ^ | 质量指标 | 路况优良率 | ≥90％ | 92％ | 15 | 15 | |
  | ^ | 时效指标 | 养护任务完成时间 | 2024年12月底前 | 及时 | 10 | 10 | |
  | 效益指标 | 社会效益指标 | 受益行政村数 | ≥16个 | 16个 | 20 | 20 | |
  | ^ | 经济效益指标 | 带动物流成本下降 | 有效下降 | 有效下降 | 10 | 10 | |
  | 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | 100% | 10 | 10 | |
  | 总分 | < | < | < | < | 100 | 100 | |`;

/** The panel over table texts, in a real browser. */
export interface PanelSite {
  /**
   * Draws the panel anew, in the one page of all tests of a file: what it is made of is read once.
   * `forced`: where the system replaces the colours of pages by its own.
   */
  readonly panelAt: (
    width: number,
    theme: ThemeName | "forced",
    sheets: Record<string, string>,
  ) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const shell = '<!doctype html><html lang="zh-CN"><title>标尺</title><body style="margin:0"></body></html>';

/** The panel's page by the name each piece of it is asked for: what it loads on demand stays apart, as in the built one. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "panel-page.tsx")],
    outdir: "/",
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    target: "chrome109",
    write: false,
  });
  return new Map(outputFiles.map((file) => [`/${path.basename(file.path)}`, file.text]));
}

/** Serves the pieces, and an empty page for them; answers its address. */
async function serve(files: ReadonlyMap<string, string>): Promise<{ server: Server; url: string }> {
  const server = createServer(({ url = "/" }, response) => {
    const script = files.get(url);
    const type = script === undefined ? "text/html" : "text/javascript";
    response.writeHead(200, { "Content-Type": `${type}; charset=utf-8` }).end(script ?? shell);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { server, url: `http://127.0.0.1:${address.port}/` };
}

/** An empty page that can draw the panel. */
async function openPanelPage(site: Site, url: string): Promise<Page> {
  const { page } = await site.openForAll(url);
  await page.addScriptTag({ type: "module", url: "/panel-page.js" });
  return page;
}

/** Bundles the panel's page and opens it in a browser: once a test file. */
export async function openPanelSite(): Promise<PanelSite> {
  const [site, { server, url }] = await Promise.all([openSite(), bundle().then(serve)]);
  const page = await openPanelPage(site, url);
  return {
    close: async () => {
      await site.close();
      server.close();
    },
    async panelAt(width, theme, sheets) {
      await page.evaluate(() => window.panelPage.clear());
      // Where nothing is pointed at.
      await page.mouse.move(-1, -1);
      await page.setViewportSize({ width, height: 760 });
      await page.emulateMedia({
        colorScheme: theme === "dark" ? "dark" : "light",
        forcedColors: theme === "forced" ? "active" : "none",
      });
      await page.evaluate(([all, name]) => void (window.shownHost = window.panelPage.show(all, name)), [
        sheets,
        theme === "forced" ? "contrast" : theme,
      ] as const);
      await page
        .getByText(/会被退回|没有找到/)
        .first()
        .waitFor();
      return page;
    },
  };
}

/** What is read out in English: parts of libraries bring names of their own. */
const foreignNames = `[...document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }))
  .flatMap((one) => ["aria-label", "title", "placeholder", "alt"].map((name) => one.getAttribute(name) ?? ""))
  .filter((text) => /^[A-Za-z ]*[a-z]{3}[A-Za-z ]*$/.test(text))`;

/** Nothing serious for axe, nothing in another language, nothing cut off at the side; a picture is kept for people to look at. */
export async function readsWell(page: Page, name: string): Promise<void> {
  await keepPicture(page, name);
  expect(await seriousFaults(page)).toEqual([]);
  expect(await page.evaluate(foreignNames)).toEqual([]);
  const width = page.viewportSize()?.width ?? 0;
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
}
