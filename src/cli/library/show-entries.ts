import type { LibraryEntry } from "../../library/entry";
import type { Source } from "../../library/recommend/candidate";
import { shownStandard } from "../../library/standard";

/** An entry with why it is shown, and which recommender speaks. */
export interface Shown {
  readonly entry: LibraryEntry;
  readonly because: readonly string[];
  readonly from: Source;
}

const labels: Readonly<Record<Source, string>> = {
  precise: "精准",
  case: "案例",
  template: "模板",
  history: "历年",
  search: "搜索",
};

/** An entry as other programs read it. */
export function entryJson({ entry, because, from }: Shown): Readonly<Record<string, unknown>> {
  const { id, name, level1, level2, unit, operator, sample, industry, field, synonyms, mustUse } = entry;
  const standard = entry.standard && shownStandard(entry.standard);
  const shown = standard && { kind: standard.kind, value: standard.value, source: standard.source };
  return {
    id,
    name,
    level1,
    level2,
    unit,
    operator,
    sample,
    industry,
    field,
    standard: shown,
    because,
    from,
    synonyms,
    mustUse,
  };
}

/** An entry as people read it. */
export function entryText({ entry, because, from }: Shown, number: number): string {
  const { name, sample, level1, level2, field, standard } = entry;
  const shown = standard && shownStandard(standard);
  return [
    `${String(number).padStart(2)}. ${name}  ${sample}`,
    `    ${level1} › ${level2}，${field}`,
    `    ${labels[from]}：${because.join("；")}`,
    ...(shown ? [`    行业标准：${shown.value}（${shown.source}）`] : []),
  ].join("\n");
}
