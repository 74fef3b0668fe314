import type { Opinion } from "../../portfolio/opinion/opinion";
import { readOpinionLine } from "../../portfolio/opinion/read-opinion";
import { readHeader } from "../../portfolio/record/batch-header";
import { readLines } from "./read-lines";

/** The opinions in a file of results from the desk; undefined where it is no such file. */
export function readOpinions(path: string): ReadonlyMap<string, Opinion> | undefined {
  const opinions = new Map<string, Opinion>();
  try {
    let isFirst = true;
    for (const { text } of readLines(path)) {
      if (isFirst && !readHeader(text)) return undefined;
      isFirst = false;
      const opinion = readOpinionLine(text);
      if (opinion) opinions.set(opinion.key, opinion);
    }
    return isFirst ? undefined : opinions;
  } catch {
    return undefined;
  }
}
