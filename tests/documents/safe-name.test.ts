import { expect, test } from "vitest";
import { nameGiver } from "../../src/documents/safe-name";

test.each([
  [["自评表", "自评表", "自评表（2）"]],
  [["自评表（2）", "自评表", "自评表", "自评表", "自评表（3）"]],
  [["自评表（2）", "自评表（2）", "自评表", "自评表（2）（2）"]],
  [["a", "A", "a（2）", "A（2）"]],
])("no name is given twice, though some carry a number by themselves: %j", (texts) => {
  const names = texts.map(nameGiver()).map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(texts.length);
});

test.each([
  ["教育局/2026：自评*表", "教育局 2026：自评 表"],
  ["../../etc", "etc"],
  [" . ", "未命名"],
  ["CON", "_CON"],
  ["nul.2026", "_nul.2026"],
  ["控制", "控制"],
  ["配置\u0000\u202e表", "配置表"],
])("%j becomes a file name that every system takes: %j", (text, name) => {
  expect(nameGiver()(text)).toBe(name);
});

test("a name stays within 255 bytes with its number and ending, and no sign is cut in two", () => {
  const name = nameGiver()("📄".repeat(200));
  expect(name).toBe("📄".repeat(52));
});
