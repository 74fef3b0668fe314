import { depthIds, type Depth } from "../triage/depth";

/** The first line of a file of results: how they were made. Results made in different ways are not merged. */
export interface BatchHeader {
  readonly type: "batch";
  readonly version: 1;
  /** Null: each workbook's own choice, else the default. */
  readonly profile: string | null;
  readonly depth: Depth;
}

/** The header as a line. */
export function headerLine({ profile, depth }: Pick<BatchHeader, "profile" | "depth">): string {
  const header: BatchHeader = { type: "batch", version: 1, profile, depth };
  return JSON.stringify(header);
}

/** A line back as a header; undefined where it is none of ours. */
export function readHeader(line: string): BatchHeader | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || !("type" in value) || value.type !== "batch")
      return undefined;
    if (!("version" in value) || value.version !== 1 || !("profile" in value)) return undefined;
    const { profile } = value;
    const depth = depthIds.find((id) => "depth" in value && value.depth === id);
    if (!depth || (profile !== null && typeof profile !== "string")) return undefined;
    return { type: "batch", version: 1, profile, depth };
  } catch {
    return undefined;
  }
}
