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

it("taskpane.html says in a browser where it belongs, and asks nobody else", async () => {
  for (const address of ["taskpane.html", fileAddress("taskpane.html")]) {
    const { page, foreign, errors } = await site.open(address);
    await page.getByText(/要在 Excel 的“标尺”选项卡中打开/).waitFor();
    await keepPicture(page, `taskpane-${address === "taskpane.html" ? "served" : "disk"}`);
    const others = address === "taskpane.html" ? errors : errors.filter((error) => !isOwnTable(error));
    expect({ foreign, errors: others }).toEqual({ foreign: [], errors: [] });
  }
});
