import type { Form, Indicator, Quantity } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { targetInForce } from "../../form/target-in-force";
import { formatValue } from "../../values/format-value";
import type { LibraryEntry } from "../entry";
import type { FamilyFinder } from "../families";
import { kindOfLevels, levelsOf, type Kind } from "../kinds";
import type { Candidate, LastTime } from "./candidate";
import { projectNoun } from "./project-noun";
import { dice, nameBigrams } from "./similar";

/** One of the unit's own earlier sheets. */
export interface PastSheet {
  /** File and sheet as the user knows them. */
  readonly label: string;
  readonly form: Form;
}

const sameProject = 0.5;
/** What the unit itself used last year comes before anything else. */
const weight = 5;
const perYear = 0.08;

function projectOf({ form }: PastSheet): string {
  return projectNoun(form.heading.project?.value.text ?? "");
}

/** Past sheets of the same project, latest first. */
function sheetsOfProject(project: string, past: readonly PastSheet[]): readonly PastSheet[] {
  const noun = nameBigrams(projectNoun(project));
  return past
    .filter((sheet) => dice(noun, nameBigrams(projectOf(sheet))) >= sameProject)
    .toSorted((a, b) => (b.form.year ?? 0) - (a.form.year ?? 0));
}

/** A target in one text, also where operator and unit have columns of their own. */
function writtenOf(target: Quantity | null): string {
  return target ? formatValue(target.value) : "";
}

function toEntry(indicator: Indicator, kind: Kind, families: FamilyFinder): LibraryEntry {
  const name = plainName(indicator.name.text);
  const target = targetInForce(indicator);
  return {
    id: `past/${name}`,
    name,
    kind,
    ...levelsOf(kind),
    sample: writtenOf(target),
    operator: target?.value.operator ?? null,
    unit: target?.value.unit ?? null,
    industry: "own",
    field: "历年绩效表",
    classes: [],
    types: [],
    synonyms: [],
    family: families.of(name, kind)?.id ?? "",
    standard: null,
    examples: [],
    evidence: "found",
    mustUse: null,
  };
}

function sentence({ year, label, target, actual }: LastTime): string {
  const when = year === null ? `“${label}”` : `${year}年`;
  return `${when}用过：目标 ${target}${actual === "" ? "" : `，完成 ${actual}`}`;
}

/** 历年: the indicators of the same project's earlier sheets, with last target and actual. */
export function recommendFromPast(
  project: string,
  past: readonly PastSheet[],
  families: FamilyFinder,
): readonly Candidate[] {
  const seen = new Map<string, Candidate>();
  sheetsOfProject(project, past).forEach(({ form, label }, age) => {
    for (const indicator of form.indicators) {
      const kind = kindOfLevels(indicator.level1, indicator.level2);
      const target = writtenOf(targetInForce(indicator));
      const name = plainName(indicator.name.text);
      if (kind === null || target === "" || name === "" || indicator.breakdown) continue;
      const last: LastTime = { year: form.year, label, target, actual: writtenOf(indicator.actual) };
      const known = seen.get(name);
      if (known) seen.set(name, { ...known, because: [...known.because, sentence(last)] });
      else
        seen.set(name, {
          entry: toEntry(indicator, kind, families),
          score: weight - perYear * age,
          because: [sentence(last)],
          from: "history",
          last,
        });
    }
  });
  return [...seen.values()];
}
