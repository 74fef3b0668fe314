import type { LibraryEntry } from "../entry";
import type { Kind } from "../kinds";
import { projectGoal } from "./project-goal";
import type { IndicatorSet, SetRow } from "./indicator-set";

/** How many indicators of each group a sheet of usual size has. */
const parts: readonly (readonly [readonly Kind[], number])[] = [
  [["成本"], 1],
  [["数量"], 3],
  [["质量"], 2],
  [["时效"], 1],
  [["经济效益", "社会效益"], 1],
  [["生态效益", "可持续", "社会效益"], 1],
  [["满意度"], 1],
];

const count = /^(\d+(?:\.\d+)?)(?![\d.%])/;

/** Figure and unit of a count: two rows of one sheet do not promise the same figure. */
function figureOf({ sample, kind }: LibraryEntry): string {
  return kind === "时效" ? "" : (count.exec(sample.replace(/^[≥≤=]/, ""))?.[0] ?? "");
}

/** The first indicators of a field, as many of each kind as a sheet has; the first of a kind is core. */
function rowsOf(entries: readonly LibraryEntry[]): readonly SetRow[] {
  const rows: SetRow[] = [];
  for (const [kinds, wanted] of parts) {
    const fitting = kinds.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
    const unused = fitting.filter((entry) => !rows.some((row) => row.entry === entry));
    const fresh = unused.filter((entry) => {
      const figure = figureOf(entry);
      return figure === "" || figure === "0" || !rows.some((row) => figureOf(row.entry) === figure);
    });
    fresh
      .slice(0, wanted)
      .forEach((entry, at) => rows.push({ entry, core: at === 0 && kinds[0] !== "满意度" }));
  }
  return rows;
}

/** A field's template: a whole weighted set from its most usual indicators. Null where the field lacks a kind. */
function templateOf(entries: readonly LibraryEntry[]): IndicatorSet | null {
  const [first] = entries;
  if (!first) return null;
  const rows = rowsOf(entries);
  const has = new Set(rows.map(({ entry }) => entry.level1));
  if (has.size < 4 || !rows.some(({ entry }) => entry.kind === "质量")) return null;
  return {
    id: `template/${first.industry}/${first.field}`,
    from: "template",
    title: `${first.field}（模板）`,
    project: first.field,
    goal: projectGoal(
      first.field,
      rows.map(({ entry }) => entry),
    ),
    budget: null,
    industry: first.industry,
    field: first.field,
    types: first.types,
    rows,
  };
}

/** A template for every field that has all it takes, in the order of the entries. */
export function templatesOf(entries: readonly LibraryEntry[]): readonly IndicatorSet[] {
  const fields = new Map<string, LibraryEntry[]>();
  for (const entry of entries) {
    const key = `${entry.industry}/${entry.field}`;
    const list = fields.get(key);
    if (list) list.push(entry);
    else fields.set(key, [entry]);
  }
  return [...fields.values()].map(templateOf).filter((set) => set !== null);
}
