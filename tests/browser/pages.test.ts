import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fileAddress, keepPicture, openSite, type Site } from "./browser";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it.each([
  ["index.html", /标尺/],
  ["help.html", /标尺帮助/],
  ["installation.html", /标尺安装/],
])("%s opens from a server and from a disk", async (name, text) => {
  for (const address of [name, fileAddress(name)]) {
    const { page, foreign, errors } = await site.open(address);
    await page.getByText(text).first().waitFor();
    await keepPicture(page, `${name}-${address === name ? "served" : "disk"}`);
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  }
});

/** From a disk a browser keeps office.js from a table that only other hosts than Excel need, and says so. */
const isOwnTable = (error: string): boolean =>
  error.includes("office/o15apptofilemappingtable.js") ||
  error === "Failed to load resource: net::ERR_FAILED";

/** office.js, given time, tries to frame a page of Microsoft's; the page's policy stops it before anything is asked for. */
const isStopped = (error: string): boolean =>
  error.startsWith("Framing 'https://telemetryservice.firstpartyapps.oaspapps.com/' violates");

it("taskpane.html says in a browser where it belongs, and asks nobody else", async () => {
  for (const address of ["taskpane.html", fileAddress("taskpane.html")]) {
    const { page, foreign, errors } = await site.open(address);
    await page.getByText(/要在 Excel 的“标尺”选项卡中打开/).waitFor();
    await keepPicture(page, `taskpane-${address === "taskpane.html" ? "served" : "disk"}`);
    const known = (error: string): boolean =>
      isStopped(error) || (address !== "taskpane.html" && isOwnTable(error));
    const others = errors.filter((error) => !known(error));
    expect({ foreign, errors: others }).toEqual({ foreign: [], errors: [] });
  }
});

it("installation.html hands out the files for its own address, and looks at the server", async () => {
  const { page, foreign, errors } = await site.open("installation.html");
  await page.getByText("office.js 在这台服务器上").waitFor();
  await keepPicture(page, "installation");
  expect(await page.locator("#server .off").allTextContents()).toEqual([
    "✗ 不是 https 网站：工作台和 WPS 可以用，Excel 不能用。",
  ]);
  const saved = async (button: string): Promise<string> => {
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    return readFileSync(await (await waiting).path(), "utf8");
  };
  expect(await saved("下载 publish.xml")).toContain(`${site.url}wps/`);
  await page.getByRole("button", { name: "下载标尺.xml" }).click();
  await page.getByText("Excel 只加载 https:// 开头的网页").waitFor();
  await page.getByLabel("标尺网页的地址").fill("https://server/biaochi");
  expect(await saved("下载标尺.xml")).toContain('"https://server/biaochi/taskpane.html"');
  expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
});
