import { afterAll, beforeAll, expect, it } from "vitest";
import { fileAddress, keepPicture, openSite, type Site } from "./browser";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it.each(["index.html", "taskpane.html"])("%s opens from a server and from a disk", async (name) => {
  for (const address of [name, fileAddress(name)]) {
    const { page, foreign, errors } = await site.open(address);
    await page.getByText(/标尺 \d/).waitFor();
    await keepPicture(page, `${name}-${address === name ? "served" : "disk"}`);
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  }
});
