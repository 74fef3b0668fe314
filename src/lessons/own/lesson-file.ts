import { z } from "zod";
import { parseAddress, parseRange, rangeToA1, toA1 } from "../../sheet/address";
import { gridOf, type Grid } from "../../sheet/grid";
import { tryLesson } from "../answers";
import { jsonOf } from "../json";
import { cellOfText, lessonOf, type LessonDraft } from "./lesson-draft";

/** Larger than any form that fits on a projector. */
const limits = { rows: 200, cols: 40, text: 2000, merges: 2000, faults: 9, bytes: 2_000_000 };

/** Whether a lesson can be made of a sheet: one of a larger sheet could be kept, and would not be read again. */
export function fitsLesson({ rowCount, colCount, rows, merges }: Grid): boolean {
  const lengths = rows.flatMap((row) => (row ?? []).map((cell) => cell?.text.length ?? 0));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return (
    rowCount <= limits.rows &&
    colCount <= limits.cols &&
    merges.length <= limits.merges &&
    lengths.every((length) => length <= limits.text) &&
    // The file holds quotes and places besides the texts.
    2 * all <= limits.bytes
  );
}

/** The same to the trainer. */
export const lessonSize = `最多 ${limits.rows} 行、${limits.cols} 列，一格最多 ${limits.text} 字`;

const shortText = z.string().max(limits.text);
const address = z.string().refine((text) => parseAddress(text) !== undefined, "不是单元格地址");

const draftSchema = z.strictObject({
  format: z.literal("biaochi-lesson"),
  version: z.literal(1),
  id: z.string().min(1).max(80),
  course: z.enum(["set-indicators", "fill-targets", "score-results", "check-sheets"]),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  industry: shortText,
  title: shortText,
  task: shortText,
  closing: shortText,
  rows: z.array(z.array(shortText).max(limits.cols)).min(1).max(limits.rows),
  merges: z
    .array(z.string().refine((text) => parseRange(text) !== undefined, "不是单元格区域"))
    .max(limits.merges),
  faults: z
    .array(
      z.strictObject({
        at: address,
        wrong: shortText,
        rule: z.string().max(80),
        also: z.array(z.string().max(80)).max(40),
        hint: shortText,
        note: shortText,
      }),
    )
    .max(limits.faults),
});

type LessonFile = z.infer<typeof draftSchema>;

/** What can be taught has a title and a fault. */
const fileSchema = draftSchema.extend({
  title: draftSchema.shape.title.min(1),
  faults: draftSchema.shape.faults.min(1),
});

/** A draft as the text of a lesson file: JSON that another copy of the program takes in. */
export function lessonText({ sound, faults, ...rest }: LessonDraft): string {
  const rows = Array.from({ length: sound.rowCount }, (_, row) =>
    Array.from({ length: sound.colCount }, (__, col) => sound.rows[row]?.[col]?.text ?? ""),
  );
  const file: LessonFile = {
    format: "biaochi-lesson",
    version: 1,
    ...rest,
    rows,
    merges: sound.merges.map(rangeToA1),
    faults: faults.map(({ at, wrong, rule, also, hint, note }) => ({
      at: toA1(at),
      wrong,
      rule,
      also: [...also],
      hint,
      note,
    })),
  };
  return JSON.stringify(file, null, 1);
}

/** A lesson file read, or why it cannot be taught, in one sentence. */
export type ReadLesson =
  { readonly ok: true; readonly draft: LessonDraft } | { readonly ok: false; readonly message: string };

function draftOf({ rows, merges, faults, ...rest }: LessonFile): LessonDraft {
  const { id, course, difficulty, industry, title, task, closing } = rest;
  const grid = gridOf(
    "练习",
    rows.map((row) => row.map(cellOfText)),
    { merges: merges.flatMap((text) => parseRange(text) ?? []) },
  );
  const places = faults.flatMap((fault) => {
    const at = parseAddress(fault.at);
    return at ? [{ ...fault, at }] : [];
  });
  return { id, course, difficulty, industry, title, task, closing, sound: grid, faults: places };
}

/** A lesson in the making as it was kept: there may be nothing to teach in it yet. Undefined for anything else. */
export function readDraft(text: string): LessonDraft | undefined {
  const { data } = draftSchema.safeParse(jsonOf(text));
  return data && draftOf(data);
}

const notALesson = "不是练习文件，请选“存为文件”得到的 .json。";

/** Reads a lesson file and tries it: what no rule would find cannot be taught. */
export function readLesson(name: string, text: string): ReadLesson {
  const refuse = (why: string): ReadLesson => ({ ok: false, message: `“${name}”${why}` });
  if (text.length > limits.bytes) return refuse("太大，不是练习文件。");
  const json = jsonOf(text);
  if (json === undefined) return refuse(notALesson);
  const read = fileSchema.safeParse(json);
  if (!read.success) {
    const [part, number] = read.error.issues[0]?.path ?? [];
    if (part === "format") return refuse(notALesson);
    const where = part === "faults" && typeof number === "number" ? `第 ${number + 1} 处` : "内容";
    return refuse(`的${where}不完整或被改动过，请重新导出。`);
  }
  const draft = draftOf(read.data);
  const [unfound] = tryLesson(lessonOf(draft)).unfound;
  if (unfound !== undefined) {
    const place = draft.faults[unfound];
    return refuse(`第 ${unfound + 1} 处（${place ? toA1(place.at) : ""}）检查不出来，改过再导入。`);
  }
  return { ok: true, draft };
}
