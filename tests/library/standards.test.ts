import { describe, expect, it } from "vitest";
import type { Standard } from "../../src/library/schema";
import { mayBeChecked, shownStandard } from "../../src/library/standard";
import { library } from "./bundled";

const standard = (name: string): Standard => {
  const found = library.standards.find((one) => one.name === name);
  if (!found) throw new Error(`no standard ${name}`);
  return found;
};

describe("a standard", () => {
  it("shows its document and year when it is verified or certain", () => {
    expect(shownStandard(standard("小学生均公用经费基准定额"))).toMatchObject({
      kind: "industry",
      value: "720元/生·年",
      source: expect.stringMatching(/财政部.*2023年/) as string,
    });
  });

  it("shows no document when it is only likely or expired", () => {
    const unsure = library.standards.filter(({ status }) => status === "likely" || status === "expired");
    for (const one of unsure) expect(shownStandard(one).source).not.toMatch(/[〔《]|GB|第.+号/);
    expect(shownStandard(standard("森林覆盖率")).value).toBe("24.1%（2025年，全国），已到期");
    expect(shownStandard(standard("九年义务教育巩固率")).value).toBe("96%（2021年文件，已到期）");
  });

  it("may be checked only when it binds the unit or is technical", () => {
    expect(mayBeChecked(standard("小学生均公用经费基准定额"))).toBe(true);
    expect(mayBeChecked(standard("人均预期寿命"))).toBe(false);
    expect(mayBeChecked(standard("苗木成活率"))).toBe(false);
  });

  it("names a topic, never an article", () =>
    expect(library.standards.filter(({ document }) => /第.{1,6}条/.test(document))).toEqual([]));
});
