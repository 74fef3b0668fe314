import type { Indicator } from "../../form/form";
import { targetInForce } from "../../form/target-in-force";
import { toEntry } from "../../library/compose";
import type { LibraryEntry } from "../../library/entry";
import { kindOfLevels, type Kind } from "../../library/kinds";
import type { Library } from "../../library/library";
import { recognize } from "../../recognition/recognize";
import { parseTable } from "../../sheet/table-text";
import type { Pair } from "./pair";

/** The tables of a rule's page. */
interface RuleTables {
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

function rowsOf(table: string): readonly { readonly indicator: Indicator; readonly kind: Kind | null }[] {
  return recognize(parseTable(table).grid).forms.flatMap(({ indicators }) =>
    indicators.map((indicator) => ({
      indicator,
      kind: kindOfLevels(indicator.level1, indicator.level2),
    })),
  );
}

/** The kinds of the rows in which a bad table is marked. */
function markedKinds(table: string): readonly Kind[] {
  const rows = new Set(parseTable(table).marked.map(({ row }) => row));
  const kinds = rowsOf(table).flatMap(({ indicator, kind }) =>
    kind && rows.has(indicator.row) ? [kind] : [],
  );
  return [...new Set(kinds)];
}

/** The rows of a good table that show how the marked ones are written, as entries. */
function entriesOf(
  table: string,
  kinds: readonly Kind[],
  referred: Pick<Library, "families">,
): readonly LibraryEntry[] {
  return rowsOf(table).flatMap(({ indicator, kind }) => {
    const sample = targetInForce(indicator)?.text.replace(/\s+/g, "") ?? "";
    const name = indicator.name.text.replace(/\s+/g, "");
    if (!kind || !kinds.includes(kind) || sample === "" || name === "") return [];
    const place = { industry: { id: "" }, field: { field: "", classes: [], types: [] }, kind };
    const standards = new Map<string, never>();
    return [toEntry(`${name} ${sample}`, place, { families: referred.families, standards })];
  });
}

/** One pair for each rule that has a bad and a good table. */
export function rulePairs(
  tables: Readonly<Record<string, RuleTables | undefined>>,
  library: Pick<Library, "families">,
): readonly Pair[] {
  return Object.entries(tables).flatMap(([rule, page]): readonly Pair[] => {
    const [bad] = page?.bad ?? [];
    const [good] = page?.good ?? [];
    if (bad === undefined || good === undefined) return [];
    const kinds = markedKinds(bad);
    const entries = entriesOf(good, kinds, library);
    return [{ id: `rule/${rule}`, kinds, industry: "", rule, shown: { as: "table", bad, good }, entries }];
  });
}
