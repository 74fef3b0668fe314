import { realpathSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import type { OtherFile, Walked } from "./walk-folder";

/** A workbook, and where its mended copy goes below the output folder. */
export interface FoundFile {
  readonly path: string;
  readonly copyName: string;
}

/** Files by the places they lie at: each counts once, however often and by whatever name it is given. */
interface Places {
  readonly addFile: (path: string) => void;
  readonly addFolder: (path: string, walked: Walked) => void;
  readonly files: () => readonly FoundFile[];
  /** What is not looked at; a link to what is looked at is not among it. */
  readonly others: () => readonly OtherFile[];
  /** Paths to what was given before. */
  readonly again: () => readonly string[];
}

/** Where a path leads in the end; of what is not there yet, where it will be. */
export function placeOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

/** Whether a place is a folder or lies in it. */
export function isWithin(place: string, folder: string): boolean {
  return (place + sep).startsWith(folder + sep);
}

/** No places yet. */
export function noPlaces(): Places {
  const files = new Map<string, FoundFile>();
  const others = new Map<string, OtherFile>();
  const again: string[] = [];
  const folders: string[] = [];
  const isInFolder = (place: string): boolean => folders.some((folder) => isWithin(place, folder));
  return {
    addFile(path) {
      const place = placeOf(path);
      if (files.has(place)) again.push(path);
      else files.set(place, { path, copyName: basename(path) });
    },
    addFolder(path, walked) {
      const place = placeOf(path);
      if (isInFolder(place)) again.push(path);
      folders.push(place);
      // Links are not followed below it: only the folder itself may go by several names.
      const at = (inside: string): string => join(place, relative(path, inside));
      for (const found of walked.workbooks)
        if (!files.has(at(found))) files.set(at(found), { path: found, copyName: relative(path, found) });
      for (const other of walked.others) if (!others.has(at(other.path))) others.set(at(other.path), other);
    },
    files: () => [...files.values()],
    others: () =>
      [...others.values()].filter(({ path, isLink }) => {
        const place = placeOf(path);
        return !isLink || !(files.has(place) || isInFolder(place));
      }),
    again: () => again,
  };
}
