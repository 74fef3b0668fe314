import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeWhole } from "../../src/cli/write-whole";

const folder = mkdtempSync(join(tmpdir(), "biaochi-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("what cannot be written whole leaves the old file, and nothing beside it", () => {
  const file = join(folder, "台账.txt");
  writeFileSync(file, "旧的");
  expect(() => {
    writeWhole(file, ({ write }) => {
      write("新的");
      throw new Error("the disk is full");
    });
  }).toThrow("the disk is full");
  expect(readdirSync(folder)).toEqual(["台账.txt"]);
  expect(readFileSync(file, "utf8")).toBe("旧的");
  writeWhole(file, ({ write }) => {
    write("新的");
  });
  expect(readFileSync(file, "utf8")).toBe("新的");
});
