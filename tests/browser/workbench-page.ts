import type { Download, Page } from "playwright-core";

/** Drops a file on the page as somebody does with the mouse, or several of the same content. */
export async function drop(page: Page, names: string | readonly string[], bytes: Uint8Array): Promise<void> {
  const carried = await page.evaluateHandle(
    ([called, text]) => {
      const carrier = new DataTransfer();
      const content = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
      for (const name of called) carrier.items.add(new File([content], name));
      return carrier;
    },
    [[names].flat(), Buffer.from(bytes).toString("base64")] as const,
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: carried });
}

/** Waits until a workbook is shown. */
export async function sheetIsThere(page: Page): Promise<void> {
  await page.locator('[data-u-comp="defined-name"]').waitFor();
  await page.getByRole("button", { name: "保存" }).waitFor();
}

/** Goes to a cell by the box of names. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.click();
  await box.fill(address);
  await box.press("Enter");
}

/** Types into a cell by its address. */
export async function type(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Saves with the button of the page. */
export async function save(page: Page): Promise<Download> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存" }).click();
  return download;
}
