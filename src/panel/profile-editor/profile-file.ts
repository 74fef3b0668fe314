import { z } from "zod";
import { findProfile } from "../../profile/profiles";
import type { OwnProfile } from "../../sheet/memo";
import { draftOf, readDraft } from "./draft";
import { allFields } from "./fields";

const text = z.string().trim();

const ownSchema = z.strictObject({
  name: text.min(1).max(40),
  base: text,
  changes: z.record(z.string(), z.json()),
  basis: z.record(z.string(), text.max(300)),
});

const fileSchema = z.strictObject({
  format: z.literal("biaochi-profile"),
  version: z.literal(1),
  ...ownSchema.shape,
});

/** Null for what no version of us has kept. */
export function parseOwn(value: unknown): OwnProfile | null {
  return ownSchema.safeParse(value).data ?? null;
}

/** An own profile as the file colleagues share. */
export function profileText(own: OwnProfile): string {
  return `${JSON.stringify({ format: "biaochi-profile", version: 1, ...own }, null, 1)}\n`;
}

type ReadFile =
  { readonly ok: true; readonly own: OwnProfile } | { readonly ok: false; readonly message: string };

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

const labels = new Map(allFields.map(({ path, label }) => [path, label]));

/** What is wrong with the values of a file, in the words of the editor; "" where nothing is. */
function fault(own: OwnProfile): string {
  if (!findProfile(own.base)) return `它以“${own.base}”为基础，这一版没有这个口径。`;
  const unknown = [...Object.keys(own.changes), ...Object.keys(own.basis)].find((path) => !labels.has(path));
  if (unknown !== undefined) return `其中的“${unknown}”不是可以改的数值。`;
  for (const { path, label, kind } of allFields) {
    const value = own.changes[path];
    if (value === undefined) continue;
    const shown = shownOf(kind.show, value);
    if (shown === null || (value !== null && shown === "")) return `“${label}”的数值读不懂。`;
  }
  const [first] = readDraft(draftOf(own, own.base)).errors;
  return first ? `“${labels.get(first[0]) ?? "名称"}”：${first[1]}` : "";
}

function shownOf(show: (value: unknown) => string, value: unknown): string | null {
  try {
    return show(value ?? undefined);
  } catch {
    return null;
  }
}

/** Reads a file that somebody exported; what is wrong with it is said in one sentence. */
export function readProfileFile(file: string, content: string): ReadFile {
  const refuse = (why: string): ReadFile => ({ ok: false, message: `“${file}”没有导入：${why}` });
  const value = parsed(content);
  if (value === undefined) return refuse("内容不完整，读不出口径。重新导出后再选。");
  const read = fileSchema.safeParse(value);
  if (!read.success) return refuse("不是从“本地口径”导出的文件。");
  const { name, base, changes, basis } = read.data;
  const own = { name, base, changes, basis };
  const why = fault(own);
  return why === "" ? { ok: true, own: readDraft(draftOf(own, base)).own } : refuse(why);
}
