import { z } from "zod";
import type { Opinion } from "./opinion";

const date = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const shape = z.object({
  key: z.string(),
  text: z.string().exactOptional(),
  scores: z.record(z.string(), z.number()),
  ticks: z.array(z.enum(["audit", "serious-audit", "monitoring-failed", "misuse"])),
  returned: date.exactOptional(),
  due: date.exactOptional(),
  back: date.exactOptional(),
});

/** An opinion as it comes back from a store or a file; undefined where it is none. */
export function readOpinion(value: unknown): Opinion | undefined {
  return shape.safeParse(value).data;
}

/** The line of an opinion in a file of results. */
export function opinionLine(opinion: Opinion): string {
  return JSON.stringify({ type: "opinion", opinion });
}

/** A line of results back as an opinion; undefined where it is none. */
export function readOpinionLine(line: string): Opinion | undefined {
  if (!line.startsWith('{"type":"opinion"')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && "opinion" in value
      ? readOpinion(value.opinion)
      : undefined;
  } catch {
    return undefined;
  }
}
