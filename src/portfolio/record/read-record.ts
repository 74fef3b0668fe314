import type { DeskRecord } from "./record";

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function hasForm(value: object): boolean {
  return (
    "findings" in value &&
    Array.isArray(value.findings) &&
    "answered" in value &&
    Array.isArray(value.answered) &&
    "indicators" in value &&
    Array.isArray(value.indicators) &&
    "verdict" in value &&
    isText(value.verdict)
  );
}

function isRecord(value: unknown): value is DeskRecord {
  if (typeof value !== "object" || value === null) return false;
  if (!("file" in value) || !isText(value.file) || !("index" in value) || !("type" in value)) return false;
  if (value.type === "refused" || value.type === "unreviewed")
    return "message" in value && isText(value.message);
  return value.type === "form" && hasForm(value);
}

/** A line of results back as a record; undefined where it is none, as the torn last line of an interrupted run. */
export function readRecord(line: string): DeskRecord | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
