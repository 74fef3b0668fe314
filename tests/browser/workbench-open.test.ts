import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { readDirectory } from "../../src/office-file/zip/directory";
import { partReader } from "../../src/office-file/zip/part-reader";
import { opened } from "../office-file/opened";
import { fileAddress, keepPicture, openSite, sharedPage, type Site } from "./browser";
import { drop, goTo, save, sheetIsThere, type } from "./workbench-page";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const sample = path.join(import.meta.dirname, "../../assets/samples/01-农村公路养护自评表.xlsx");

/** The names of the parts in which two packages differ. */
function differingParts(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [before, after] = [readDirectory(one), readDirectory(other)];
  const textIn = (bytes: Uint8Array, name: string): string => {
    const part = partReader(readDirectory(bytes), nodeCodec).bytes(name);
    return part ? new TextDecoder().decode(part) : "";
  };
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => textIn(one, name) !== textIn(other, name));
}

describe.each(["served", "disk"])("the workbench, %s", (how) => {
  const work = sharedPage(() => site, how === "served" ? "index.html" : fileAddress("index.html"));

  it("says what is the matter with a file that is none", async () => {
    const { page, errors } = work();
    await page.getByRole("heading", { name: "样表" }).waitFor();
    await keepPicture(page, `workbench-gallery-${how}`);
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "打开文件" }).click(),
    ]);
    await chooser.setFiles({ name: "坏的.xlsx", mimeType: "", buffer: Buffer.from("PK 坏了") });
    const sentence = page.getByText(/“坏的.xlsx”：文件已损坏/);
    await sentence.waitFor();
    // The hint of 打开 hangs where the sentence stands: the sentence can be read while the mouse rests on the button.
    await page.getByRole("button", { name: "打开", exact: true }).hover();
    await page.waitForTimeout(500);
    expect(await page.getByRole("tooltip").filter({ visible: true }).count()).toBe(0);
    await keepPicture(page, `workbench-broken-${how}`);
    expect(errors).toEqual([]);
  });

  it("opens a sample, takes what is typed, and saves it into what was there", async () => {
    const { page, foreign, errors } = work();
    await page.getByRole("button", { name: /农村公路养护自评表/ }).click();
    await page.getByText("农村公路养护自评表.xlsx").waitFor();
    await page.locator('[data-u-comp="defined-name"]').waitFor();
    await keepPicture(page, `workbench-sample-${how}`);
    await type(page, "H12", "10.48");
    await page.getByText("未保存").waitFor();
    const saved = readFileSync(await (await save(page)).path());
    const before = readFileSync(sample);
    expect(opened(saved).sheets[0]?.rows[11]?.[7]?.value).toBe(10.48);
    expect(differingParts(before, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
    await page.getByText("未保存").waitFor({ state: "detached" });
    // The hint of the button under the mouse leaves its neighbours free.
    await page.getByRole("button", { name: "批量审核" }).click({ trial: true, timeout: 5_000 });
    await keepPicture(page, `workbench-saved-${how}`);
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  });
});

it("copies also where the browser has no clipboard, as for pages of a plain http server", async () => {
  const { page, errors } = await site.open("help.html");
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto(new URL("index.html", site.url).href);
  await page.getByRole("button", { name: /^农村公路养护自评表/ }).click();
  await page.getByText("会被退回").first().waitFor();
  const panel = page.getByRole("complementary", { name: "检查结果" });
  await panel.getByRole("button", { name: "更多" }).click();
  // A menu closes without the focus: the sheet, drawn a little later, leaves it where the user is.
  await page.locator('[data-u-comp="defined-name"]').waitFor();
  await panel.getByRole("menuitem", { name: "复制问题清单" }).click();
  await page.getByText(/已复制 \d+ 条，可以粘贴/).waitFor();
  // One press in the sheet is the way back into it.
  await page.mouse.click(300, 400);
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await page.getByText("未保存").waitFor();
  expect(errors).toEqual([]);
}, 120_000);

it("gives the keys to the sheet that was opened by the button above, on a slow machine, too", async () => {
  const { page, errors } = await site.open("index.html");
  const slow = await page.context().newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 5 });
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "打开", exact: true }).click(),
  ]);
  await chooser.setFiles(sample);
  const inSheet = "document.activeElement.isContentEditable";
  await expect.poll(() => page.evaluate<boolean>(inSheet)).toBe(true);
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await page.getByText("未保存").waitFor();
  expect(errors).toEqual([]);
}, 120_000);

it("follows what is selected as soon as the sheet is there", async () => {
  const { page, errors } = await site.open("index.html");
  await page.getByRole("button", { name: /^农村公路养护自评表/ }).click();
  await sheetIsThere(page);
  await goTo(page, "H12");
  await page.getByRole("tab", { name: "本行" }).click();
  await page.getByRole("heading", { name: "养护农村公路里程" }).waitFor();
  expect(errors).toEqual([]);
});

describe("the workbench by keyboard", () => {
  const work = sharedPage(() => site, "index.html");

  it("goes by F6 from the sheet to the panel and back, by Shift+F6 to the buttons above", async () => {
    const { page, errors } = work();
    await page.getByRole("button", { name: /^农村公路养护自评表/ }).click();
    await page.getByText("会被退回").first().waitFor();
    await type(page, "H12", "10");
    await page.keyboard.press("F6");
    const tab = page.getByRole("tab", { name: "检查" });
    await expect.poll(() => tab.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("F6");
    await page.keyboard.press("Shift+F6");
    const open = page.getByRole("button", { name: "打开", exact: true });
    await expect.poll(() => open.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Shift+F6");
    await page.keyboard.type("9");
    await page.keyboard.press("Enter");
    await expect.poll(() => tab.evaluate((one) => one === document.activeElement)).toBe(false);
    // What stands outside the page takes no key.
    const unseen = `[...document.querySelectorAll("button")].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().right < 0
  ).length`;
    expect(await page.evaluate(unseen)).toBe(0);
    // The figure went into the cell below the one that was typed into.
    const rows = opened(readFileSync(await (await save(page)).path())).sheets[0]?.rows;
    expect([rows?.[11]?.[7]?.value, rows?.[12]?.[7]?.value]).toEqual([10, 9]);
    expect(errors).toEqual([]);
  }, 120_000);

  it("reaches the reviewer's many workbooks by the Tab key, over a sheet that would keep it", async () => {
    const { page, errors } = work();
    // Whoever types in the sheet has the focus there.
    await type(page, "H12", "10");
    await page.keyboard.press("Shift+F6");
    const press = async (key: string, name: string): Promise<void> => {
      const button = page.getByRole("button", { name, exact: true });
      const isThere = () => button.evaluate((one) => one === document.activeElement);
      for (let step = 0; step < 12 && !(await isThere()); step++) await page.keyboard.press("Tab");
      expect(await isThere(), name).toBe(true);
      await page.keyboard.press(key);
    };
    await press("Enter", "批量审核");
    await page.getByRole("button", { name: "选择文件", exact: true }).waitFor();
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press("Enter", "选择文件")]);
    expect(chooser.isMultiple()).toBe(true);
    expect(errors).toEqual([]);
  }, 120_000);
});

describe("the workbench beside other rooms", () => {
  const work = sharedPage(() => site, "index.html");

  it("shows what is opened from the reviewer's desk, and the samples when it is put away", async () => {
    const { page, errors } = work();
    const intake = page.getByText("把要审核的报表或文件夹拖到这里");
    await page.getByRole("button", { name: "批量审核" }).click();
    await intake.waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "打开", exact: true }).click(),
    ]);
    await chooser.setFiles(sample);
    await sheetIsThere(page);
    await intake.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "批量审核" }).click();
    await intake.waitFor();
    await page.getByRole("button", { name: "样表" }).click();
    await intake.waitFor({ state: "detached" });
    await page.getByRole("heading", { name: "样表" }).waitFor();
    expect(errors).toEqual([]);
  });

  it("opens nothing behind the trainer's room when a file is dropped beside its place for files", async () => {
    const { page, errors } = work();
    await page.getByRole("button", { name: "开始培训" }).click();
    await page.getByRole("heading", { name: "培训练习" }).waitFor();
    await drop(page, "甲.xlsx", readFileSync(sample));
    await page.keyboard.press("Control+s");
    await page.getByRole("button", { name: "返回" }).click();
    expect(await page.getByText("甲.xlsx").count()).toBe(0);
    await page.getByRole("heading", { name: "样表" }).waitFor();
    await drop(page, ["甲.xlsx", "乙.xlsx"], readFileSync(sample));
    await page.getByText("甲.xlsx", { exact: true }).waitFor();
    await sheetIsThere(page);
    // Who drops several is told which of them lies there.
    await page.getByText("放入了 2 个文件，这里一次打开一个：打开了“甲.xlsx”。").waitFor();
    expect(errors).toEqual([]);
  });
});
