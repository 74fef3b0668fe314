import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
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

test("what cannot get its name leaves nothing beside it", () => {
  const path = join(folder, "整改台账.txt");
  mkdirSync(path);
  expect(() => {
    writeWhole(path, ({ write }) => {
      write("新的");
    });
  }).toThrow();
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
