import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readForms } from "../../src/panel/files/read-forms";
import { readPastFiles } from "../../src/panel/past/read-past-files";

const sample = "07-老旧小区改造目标申报表（正确）.xlsx";
const sound = new File(
  [new Uint8Array(readFileSync(join(import.meta.dirname, "../../assets/samples", sample)))],
  sample,
);

/** A file that was moved after it was chosen. */
const gone = new File(["x"], "目标表.xlsx");
Object.assign(gone, { arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")) });

const large = new File([], "很大.xlsx");
Object.defineProperty(large, "size", { value: 60 << 20 });

test("a file that is gone or too large does not keep the others from being read", async () => {
  const { sheets, problems } = await readPastFiles([gone, large, sound], "2025-03-01");
  expect(sheets.map(({ value }) => value.file)).toContain(sample);
  expect(problems).toEqual([
    expect.stringMatching(/^“目标表.xlsx”：文件打不开/),
    expect.stringMatching(/^“很大.xlsx”：.*超过 50 MB/),
  ]);
});

test("an approved sheet that is gone or too large is refused in one sentence", async () => {
  expect(await readForms(gone)).toMatchObject({ ok: false });
  expect(await readForms(large)).toMatchObject({ ok: false });
  expect(await readForms(sound)).toMatchObject({ ok: true });
});
