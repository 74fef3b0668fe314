import { toEntry, type Referred } from "../compose";
import { kinds } from "../kinds";
import type { WorkedCase } from "../schema";
import type { IndicatorSet, SetRow } from "./indicator-set";

/** In the order of the forms: cost first. */
const order = ["成本", "社会成本", "生态成本", ...kinds.filter((kind) => !kind.endsWith("成本"))] as const;

/** Reads the bundled cases. */
export function readCases(cases: readonly WorkedCase[], referred: Referred): readonly IndicatorSet[] {
  return cases.map(({ indicators, ...one }) => {
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
