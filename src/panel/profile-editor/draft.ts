import { composeOwn, numberAt } from "../../review/own-profile";
import { profileSchema, type Profile } from "../../profile/profile";
import { defaultProfile, findProfile } from "../../profile/profiles";
import type { OwnProfile } from "../../sheet/memo";
import { allFields, contradictions, type EditorField } from "./fields";

/** A profile while it is being written: what was typed, by the paths of the fields. */
export interface Draft {
  readonly name: string;
  readonly base: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly basis: Readonly<Record<string, string>>;
}

/** A draft as far as it can be read. */
export interface ReadDraft {
  readonly own: OwnProfile;
  /** One sentence by path; `name` for the name. */
  readonly errors: ReadonlyMap<string, string>;
}

/** The profile a draft changes. */
export function baseOf({ base }: Pick<Draft, "base">): Profile {
  return findProfile(base) ?? defaultProfile;
}

/** What the base has in a field, as it is shown. */
export function baseText(base: Profile, { path, kind }: EditorField): string {
  return kind.show(numberAt(base, path));
}

/** A draft to begin with: an own profile again, or nothing changed yet. */
export function draftOf(own: OwnProfile | undefined, base: string): Draft {
  if (!own) return { name: "", base, texts: {}, basis: {} };
  const changed = allFields.filter(({ path }) => own.changes[path] !== undefined);
  const texts = changed.map(({ path, kind }) => [path, kind.show(own.changes[path] ?? undefined)] as const);
  return { name: own.name, base: own.base, texts: Object.fromEntries(texts), basis: own.basis };
}

/** Whether what was typed differs from what the base has. */
export function isChanged({ texts }: Draft, base: Profile, field: EditorField): boolean {
  const typed = texts[field.path];
  return typed !== undefined && typed.trim() !== baseText(base, field).trim();
}

/** What the schema of all profiles says of the whole, by the field that it is about. */
function schemaErrors(profile: Profile): ReadonlyMap<string, string> {
  const checked = profileSchema.safeParse(profile);
  const paths = checked.success ? [] : checked.error.issues.map(({ path }) => path.join("."));
  return new Map(
    allFields
      .filter(({ path }) => paths.some((found) => found === path || found.startsWith(`${path}.`)))
      .map(({ path }) => [path, "这个数值不合口径的格式，换一个再试。"]),
  );
}

/** Reads everything that was typed and differs from the base, and says what does not fit. */
export function readDraft(draft: Draft): ReadDraft {
  const base = baseOf(draft);
  const changes: Record<string, unknown> = {};
  const basis: Record<string, string> = {};
  const errors = new Map<string, string>();
  for (const field of allFields) {
    if (!isChanged(draft, base, field)) continue;
    const read = field.kind.read(draft.texts[field.path] ?? "");
    if (!read.ok) errors.set(field.path, read.message);
    else changes[field.path] = read.value ?? null;
    const source = draft.basis[field.path]?.trim() ?? "";
    if (source !== "") basis[field.path] = source;
  }
  const name = draft.name.trim();
  if (name === "") errors.set("name", "给口径起个名字，如“青河县”。");
  const own = { name, base: base.id, changes, basis };
  const composed = composeOwn(own) ?? base;
  for (const [path, message] of [...schemaErrors(composed), ...contradictions(composed)])
    if (!errors.has(path)) errors.set(path, message);
  return { own, errors };
}
