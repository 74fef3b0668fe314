import { z } from "zod";

const text = z.string().trim().min(1);

/** One indicator of a pack, in the words of the forms. */
export const packRowSchema = z.strictObject({
  name: text,
  level1: text.optional(),
  level2: text.optional(),
  /** `≥95%`, or the figure alone with operator and unit beside it. */
  target: text.optional(),
  operator: text.optional(),
  unit: text.optional(),
  industry: text.optional(),
  field: text.optional(),
  synonyms: z.array(text).optional(),
  /** Where the target comes from: shown as 计划标准. */
  basis: text.optional(),
  /** The jurisdiction whose common indicator system holds it. */
  mustUse: text.optional(),
  /** Where it was taken from: file and sheet. */
  from: text.optional(),
});

/** A pack as a file: what colleagues share, and what an export writes. */
export const packSchema = z.strictObject({
  format: z.literal("biaochi-pack"),
  version: z.literal(1),
  name: text,
  entries: z.array(z.unknown()).min(1).max(60_000),
});

export type PackRow = z.infer<typeof packRowSchema>;
