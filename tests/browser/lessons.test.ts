import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundledLessons } from "../../src/lessons/bundled";
import { choicesOf } from "../../src/lessons/choices";
import { courses, type Lesson } from "../../src/lessons/lesson";
import { toA1 } from "../../src/sheet/address";
import { fileAddress, keepPicture, openSite, type Site } from "./browser";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const sample = path.join(import.meta.dirname, "../../assets/samples/08-法律援助自评表（正确）.xlsx");

const course = (id: Lesson["course"]): readonly Lesson[] =>
  bundledLessons.filter((lesson) => lesson.course === id);
const lessonOf = (id: Lesson["course"]): Lesson => {
  const [first] = course(id);
  if (!first) throw new Error(`no lesson in ${id}`);
  return first;
};

async function enter(page: Page): Promise<void> {
  await page.getByRole("button", { name: "开始培训" }).click();
  await page.getByRole("heading", { name: "培训练习" }).waitFor();
}

/** Guesses every fault of a lesson by mouse. */
async function guessAll(page: Page, lesson: Lesson): Promise<void> {
  for (const { rule, cells } of lesson.faults) {
    const [cell] = cells;
    if (!cell) continue;
    await page.locator(`[data-cell="${toA1(cell)}"]`).click();
    await page
      .getByRole("region", { name: "猜一猜" })
      .getByRole("button")
      .nth(choicesOf(lesson).indexOf(rule))
      .click();
  }
}

describe("the trainer's room", () => {
  test("a whole course by mouse: guess, see why, put right, and the progress is kept", async () => {
    const { page, foreign, errors } = await site.open("index.html");
    await enter(page);
    await keepPicture(page, "lessons-courses-1366");
    const lesson = lessonOf("score-results");
    await page.getByRole("button", { name: lesson.title }).click();
    await page.getByRole("button", { name: "给个提示" }).click();
    await page.getByText(lesson.faults[0]?.hint ?? "").waitFor();
    await keepPicture(page, "lesson-begun-1366");
    await guessAll(page, lesson);
    expect(await page.getByRole("list", { name: "答案" }).getByRole("listitem").count()).toBe(
      lesson.faults.length,
    );
    await keepPicture(page, "lesson-answers-1366");
    await page.getByRole("button", { name: "全部改正" }).click();
    await page.getByRole("region", { name: "这张表现在" }).getByText("可报送").waitFor();
    await page.getByText(lesson.closing).waitFor();
    for (const next of course("score-results").slice(1)) {
      await page.getByRole("button", { name: "下一课" }).click();
      await page.getByRole("heading", { name: next.title }).waitFor();
      await guessAll(page, next);
      await page.getByRole("button", { name: "全部改正" }).click();
      await page.getByRole("region", { name: "这张表现在" }).getByText("可报送").waitFor();
    }
    await page.getByRole("button", { name: "全部课程" }).click();
    for (const { faults } of course("score-results"))
      await page.getByText(`找到 ${faults.length}/${faults.length}`).first().waitFor();
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test("a whole course on a projector by keyboard alone, from a disk", async () => {
    const { page, errors } = await site.open(fileAddress("index.html"), {
      viewport: { width: 1920, height: 1080 },
    });
    await enter(page);
    await page.getByRole("button", { name: lessonOf("check-sheets").title }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("switch", { name: "投影大字" }).focus();
    await page.keyboard.press("Space");
    for (const lesson of course("check-sheets")) {
      await page.getByRole("heading", { name: lesson.title }).waitFor();
      await page.keyboard.press("PageDown");
      if (lesson === lessonOf("check-sheets")) await keepPicture(page, "lesson-projector-1920");
      for (let step = 1; step < 2 * lesson.faults.length; step++) await page.keyboard.press("PageDown");
      await page.getByRole("region", { name: "这张表现在" }).getByText("可报送").waitFor();
      const smallest = await page.evaluate(() =>
        Math.min(
          ...[
            ...document.querySelectorAll("[aria-label=培训] :is(td, p, button, span, label, li, h1, h3, h4)"),
          ]
            .filter((element) => element.checkVisibility() && element.textContent.trim() !== "")
            .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
        ),
      );
      expect(smallest).toBeGreaterThanOrEqual(20);
      if (lesson === course("check-sheets").at(-1)) break;
      await page.getByRole("button", { name: "下一课" }).focus();
      await page.keyboard.press("Enter");
    }
    await keepPicture(page, "lesson-projector-end-1920");
    expect(errors).toEqual([]);
  });

  test("a guess by keyboard: arrows choose the cell, a digit the fault", async () => {
    const { page } = await site.open("index.html");
    await enter(page);
    const at = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(at).toBe("培训练习");
    await page.keyboard.press("Escape");
    await expect.poll(at).toBe("开始培训");
    await enter(page);
    // Past 返回 is what the room covers: out of reach.
    for (let step = 0; step < 2; step++) await page.keyboard.press("Shift+Tab");
    expect(await at()).not.toBe("批量审核");
    const lesson = lessonOf("fill-targets");
    await page.getByRole("button", { name: lesson.title }).click();
    await page.locator('[data-cell="A1"]').focus();
    for (let row = 1; row < 10; row++) await page.keyboard.press("ArrowDown");
    for (let col = 0; col < 5; col++) await page.keyboard.press("ArrowRight");
    const place = await page.locator(":focus").getAttribute("data-cell");
    expect(place).not.toBe("A1");
    await page.keyboard.press("1");
    await page.getByRole("status").getByText("这一格").first().waitFor();
  });

  test("handouts are saved", async () => {
    const { page } = await site.open("index.html");
    await enter(page);
    await page
      .getByRole("region", { name: courses["set-indicators"] })
      .getByRole("button", { name: "讲义" })
      .click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "存为 Word" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("绩效填报练习-设指标.docx");
    await expect.poll(() => page.locator(":focus").innerText()).toBe("讲义");
  });

  test("a lesson of one's own: planted, kept, taught, passed on and taken in", async () => {
    const { page, errors } = await site.open("index.html");
    await enter(page);
    const mine = page.getByRole("region", { name: "我的练习" });
    await mine.getByLabel("选工作簿或练习文件").setInputFiles(sample);
    for (const cell of ["F12", "H14", "E16"]) {
      await page.locator(`[data-cell="${cell}"]`).click();
      await page.getByRole("region", { name: "可以埋的问题" }).getByRole("button").first().click();
    }
    await page.getByLabel("提示的问题").first().fill("完成值是多少？");
    await keepPicture(page, "lesson-draft-1366");
    await page.getByRole("button", { name: "试讲" }).click();
    await page.getByText("共 3 处").waitFor();
    await page.getByRole("button", { name: "继续编" }).click();
    await page.getByRole("button", { name: "放进我的练习" }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      mine.getByRole("button", { name: "存为文件" }).click(),
    ]);
    const saved = await file.path();
    await mine.getByRole("button", { name: "删除" }).click();
    await expect.poll(() => mine.getByRole("listitem").count()).toBe(0);
    await mine
      .getByLabel("选工作簿或练习文件")
      .setInputFiles({ name: "练习.json", mimeType: "application/json", buffer: readFileSync(saved) });
    await mine.getByRole("listitem").waitFor();
    await mine
      .getByLabel("选工作簿或练习文件")
      .setInputFiles({ name: "坏.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await mine.getByText("“坏.json”不是练习文件").waitFor();
    expect(errors).toEqual([]);
  });

  test("the coach asks row by row by keyboard, and a good example goes from the gallery into the sheet", async () => {
    const { page, errors } = await site.open(fileAddress("index.html"));
    await page.getByRole("button", { name: "农村公路养护" }).first().click();
    await page.getByText("会被退回").first().waitFor();
    await page.getByRole("button", { name: "培训", exact: true }).click();
    await page.getByRole("button", { name: "逐个辅导" }).click();
    await page.getByRole("region", { name: "这一问" }).waitFor();
    await keepPicture(page, "coach-1366");
    const summary = page.getByRole("region", { name: "小结" });
    for (let step = 0; step < 90 && !(await summary.isVisible()); step++)
      await page.keyboard.press("PageDown");
    await summary.waitFor();
    await keepPicture(page, "coach-summary-1366");
    await page.getByRole("button", { name: "返回" }).click();
    await page.getByRole("button", { name: "培训", exact: true }).click();
    await page.getByRole("button", { name: "正反对照" }).click();
    await page.getByLabel("找一找").fill("满意度");
    await page.getByText(/组对照/).waitFor();
    await keepPicture(page, "pairs-1366");
    await page.getByRole("button", { name: "插入正例" }).first().click();
    await page.getByRole("button", { name: /写入 1 个指标/ }).click();
    await page.getByRole("button", { name: /^撤销/ }).first().click();
    expect(errors).toEqual([]);
  });

  test("the class on one screen, by file and by hand", async () => {
    const { page } = await site.open("index.html");
    await enter(page);
    await page.getByRole("button", { name: "课堂成绩" }).click();
    const text = JSON.stringify({
      ...{ format: "biaochi-result", name: "第一组", lesson: "校舍维修" },
      ...{ found: 3, of: 4, misses: 1, seconds: 95 },
    });
    await page
      .getByLabel("收成绩文件")
      .setInputFiles({ name: "成绩.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await page.getByLabel("姓名或小组").fill("第二组");
    await page.getByLabel("找到几处").fill("4");
    await page.getByLabel("共几处").fill("4");
    await page.getByRole("button", { name: "登记" }).click();
    const rows = page.getByRole("table", { name: "课堂成绩" }).getByRole("row");
    expect(await rows.nth(1).innerText()).toContain("第二组");
    expect(await rows.nth(2).innerText()).toContain("1:35");
    await keepPicture(page, "lesson-class-1366");
  });
});
