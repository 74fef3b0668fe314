import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findingsIn, formsIn } from "../../src/cli/review/result-files";
import { headerLine } from "../../src/portfolio/record/batch-header";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "biaochi-results-"))));
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const form = {
  type: "form",
  file: "a.xlsx",
  index: 0,
  verdict: "return",
  findings: [{ rule: "weight-total", message: '写的是“,"indicators":[”。' }],
  answered: [],
  indicators: [{ name: "培训人次" }],
  adjusted: false,
};

test("findings are read without the indicators, in whatever order a line has them", () => {
  const path = join(folder, "records.ndjson");
  const { indicators, ...rest } = form;
  const lines = [form, { indicators, ...rest, file: "b.xlsx" }, { type: "refused", file: "c.xlsx" }];
  const text = [
    headerLine({ profile: null, depth: "finance" }),
    ...lines.map((line) => JSON.stringify(line)),
  ];
  writeFileSync(path, `${text.join("\n")}\n`);
  const found = [...findingsIn(path)];
  expect(found.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx"]);
  expect(found.map(({ findings }) => findings)).toEqual([form.findings, form.findings]);
  expect(found[0]?.indicators).toEqual([]);
  expect([...formsIn(path)][0]).toEqual(form);
});
