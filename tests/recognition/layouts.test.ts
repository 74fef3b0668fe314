import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Points } from "../../src/form/form";
import { recognize } from "../../src/recognition/recognize";
import { parseTable } from "../../src/sheet/table-text";

const folder = join(import.meta.dirname, "layouts");
const fields = 7;

const points = (value: Points | null): string => (value?.points == null ? "" : String(value.points / 100));
const plain = (text: string | null | undefined): string => (text ?? "").normalize("NFKC").replace(/\s/g, "");

/** Below `===`: name | target | actual | weight | score, in some lines with the two levels, as a person read them. */
function expectedRows(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((part) => plain(part)));
}

function readRows(text: string): readonly (readonly string[])[] {
  return recognize(parseTable(text).grid).forms.flatMap(({ indicators }) =>
    indicators.map((row) =>
      [
        row.name.text,
        row.target?.text,
        row.actual?.text,
        points(row.weight),
        points(row.score),
        row.level1,
        row.level2,
      ].map((part) => plain(part)),
    ),
  );
}

describe("layouts met in published sheets", () => {
  it.each(readdirSync(folder))("%s is read as a person reads it", (name) => {
    const [sheet = "", rows = ""] = readFileSync(join(folder, name), "utf8").split("===");
    const read = readRows(sheet);
    const wanted = expectedRows(rows).map((row, index) =>
      Array.from({ length: fields }, (_, field) => {
        const isLevel = field >= 5;
        const said = row[field] ?? "";
        return isLevel && said === "" ? read[index]?.[field] : said;
      }),
    );
    expect(read).toEqual(wanted);
  });
});
