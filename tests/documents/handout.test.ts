import { describe, expect, test } from "vitest";
import { unzipSync, strFromU8 } from "fflate";
import { handoutContent } from "../../src/documents/handout/handout-content";
import { handoutDocx } from "../../src/documents/handout/handout-docx";
import { handoutPage } from "../../src/documents/handout/handout-html";

describe("the handout of a course", () => {
  const content = handoutContent("score-results");

  test("names place, problem and rewriting of every fault", () => {
    const legal = content.lessons.find(({ title }) => title.includes("法律援助"));
    expect(legal?.answers[1]).toMatchObject({ place: "H12", rewriting: "15 → 13.5" });
    for (const { answers } of content.lessons)
      for (const { place, problem, basis } of answers) expect([place, problem, basis]).not.toContain("");
  });

  test("as a page: six tasks, then the answers, without script", () => {
    const page = handoutPage(content);
    expect(page.match(/<section>/g)).toHaveLength(7);
    expect(page.indexOf("答案")).toBeGreaterThan(page.indexOf("第 6 题"));
    expect(page).not.toContain("<script");
    expect(page).toContain('rowspan="5"');
    // In print the letters are smaller: a sheet and the lines to write on stand on one page.
    expect(page).toMatch(/@media print\{body\{font-size:11px/);
  });

  test("as a document that Word opens", async () => {
    const parts = unzipSync(await handoutDocx(content));
    const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(text).toContain("第 6 题");
    expect(text).toContain("w:gridSpan");
    // The lines to write on stay on one page, under their heading.
    const lines = text.split("哪一格")[1]?.split("</w:tbl>")[0] ?? "";
    const [count = 0, held = 0] = [/<w:tr>|<w:tr /g, /<w:keepNext\/>/g].map((of) => lines.match(of)?.length);
    expect(count).toBeGreaterThan(2);
    // Four cells a row: what is left of the heading's, and those of all lines but the last.
    expect(held).toBe(4 * (count - 1) + 2);
  });
});
