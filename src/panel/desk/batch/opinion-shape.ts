import { z } from "zod";

const date = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** An opinion as it comes back from the store or from a file. */
export const opinionShape = z.object({
  key: z.string(),
  text: z.string().exactOptional(),
  scores: z.record(z.string(), z.number()),
  ticks: z.array(z.enum(["audit", "serious-audit", "monitoring-failed", "misuse"])),
  returned: date.exactOptional(),
  due: date.exactOptional(),
  back: date.exactOptional(),
});
