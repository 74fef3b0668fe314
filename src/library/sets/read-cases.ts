import { z } from "zod";
import { toEntry, type Referred } from "../compose";
import { kinds } from "../kinds";
import type { IndicatorSet, SetRow } from "./indicator-set";

const text = z.string().trim().min(1);

/** `*` before a name marks a core indicator. */
const row = z.string().regex(/^\*?\S+ \S+$/);

/** A worked case: an invented project with its whole sheet. */
const caseSchema = z.strictObject({
  project: text,
  industry: text,
  field: text,
  types: z.array(text),
  /** 万元 of the year. */
  budget: z.number().positive(),
  goal: text,
  indicators: z.partialRecord(z.enum(kinds), z.array(row)),
});

/** In the order of the forms: cost first. */
const order = ["成本", "社会成本", "生态成本", ...kinds.filter((kind) => !kind.endsWith("成本"))] as const;

/** Reads the bundled cases. */
export function readCases(source: unknown, referred: Referred): readonly IndicatorSet[] {
  return z
    .array(caseSchema)
    .parse(source)
    .map(({ indicators, ...one }) => {
      const place = {
        industry: { id: one.industry },
        field: { field: one.field, classes: [], types: one.types },
      };
      const rows = order.flatMap((kind) =>
        (indicators[kind] ?? []).map((line): SetRow => ({
          entry: {
            ...toEntry(line.replace("*", ""), { ...place, kind }, referred),
            id: `case/${one.project}/${line.replace("*", "").split(" ")[0] ?? ""}`,
          },
          core: line.startsWith("*"),
        })),
      );
      return { ...one, id: `case/${one.project}`, from: "case", title: `${one.project}（案例）`, rows };
    });
}
