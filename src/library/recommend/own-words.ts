import type { LibraryEntry } from "../entry";
import type { Candidate } from "./candidate";
import { deedWords } from "./goal/deeds";

/** What stands before the deed and its measure that end both names: 良种 before 采购数量; "" where they do not share one. */
function thingBefore(name: string, other: string): string {
  let shared = 0;
  while (shared < name.length && name.at(-1 - shared) === other.at(-1 - shared)) shared++;
  for (let at = name.length - shared; at < name.length; at++)
    if (deedWords.some((word) => name.startsWith(word, at))) return name.slice(0, at);
  return "";
}

/** True where a project says nothing of a thing, not even a part of its name. */
function isForeign(thing: string, project: string): boolean {
  const parts = Array.from({ length: thing.length - 1 }, (_, at) => thing.slice(at, at + 2));
  return parts.length > 0 && !parts.some((part) => project.includes(part));
}

/** True where an entry is the same measure of the same deed, done to a thing that the project never speaks of. */
function isOfAnother({ name, synonyms }: LibraryEntry, own: string, project: string): boolean {
  return [name, ...synonyms].some((wording) => isForeign(thingBefore(wording, own), project));
}

/** What candidates are said of instead: the project's own things, in its own words. */
interface Own {
  readonly tasks: readonly Candidate[];
  /** Name and goal. */
  readonly project: string;
}

/**
 * What the library's fields measure of a thing of theirs can be said of the project's own thing: where the goal is 采购原原种,
 * 良种采购数量 (in 吨) is offered as 原原种采购数量.
 */
export function inOwnWords(found: readonly Candidate[], { tasks, project }: Own): readonly Candidate[] {
  const renamed = new Map<LibraryEntry, LibraryEntry>();
  const used = new Set<Candidate>();
  for (const { entry, score } of found) {
    if (entry.industry === "common" || entry.industry === "fitted" || entry.mustUse || renamed.has(entry))
      continue;
    const task = tasks.find(
      (one) =>
        one.score <= score &&
        one.entry.kind === entry.kind &&
        !used.has(one) &&
        isOfAnother(entry, one.entry.name, project),
    );
    if (!task) continue;
    used.add(task);
    renamed.set(entry, { ...entry, synonyms: [task.entry.name, ...entry.synonyms] });
  }
  if (renamed.size === 0) return [...tasks, ...found];
  const own = found.map((one) => {
    const entry = renamed.get(one.entry);
    return entry ? { ...one, entry } : one;
  });
  return [...tasks.filter((one) => !used.has(one)), ...own];
}
