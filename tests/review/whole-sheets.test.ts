import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  factsRead,
  factsWanted,
  fault,
  loudFindings,
  parseWholeSheet,
  rowsRead,
  rowsWanted,
} from "./whole-sheet";

const folder = join(import.meta.dirname, "whole-sheets");
const sheets = readdirSync(folder).map((file) =>
  parseWholeSheet(file.replace(/\.md$/, ""), readFileSync(join(folder, file), "utf8")),
);
const faults = sheets.flatMap(({ name, grid, faults: lines }) => lines.map((line) => ({ name, grid, line })));

describe("sheets in words and layouts of their own", () => {
  it.each(sheets)("$name: the rows are read as a person reads them", (sheet) => {
    expect(rowsRead(sheet)).toEqual(rowsWanted(sheet));
  });

  it.each(sheets)("$name: so is what stands around them", (sheet) => {
    expect(factsRead(sheet)).toEqual(factsWanted(sheet));
  });

  it.each(sheets)("$name: nothing is found but what a reviewer would find", (sheet) => {
    expect(loudFindings(sheet)).toEqual(sheet.said);
  });

  it.each(faults)("$name: $line", ({ grid, line }) => {
    const { said, wanted } = fault(grid, line);
    expect(said).toContain(wanted);
  });
});
