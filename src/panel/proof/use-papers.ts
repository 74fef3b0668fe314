import { useEffect, useState } from "react";
import type { Form, Indicator } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { detailsOf, type FamilyFinder } from "../../library/families";
import { kindOfLevels, type Kind } from "../../library/kinds";
import type { Families } from "../../library/schema";
import { loadFamilies } from "../library/load-details";
import { loadBundled } from "../library/load-library";

/** Gives the papers that usually prove a completion value, as the library knows them. */
type PapersOf = (indicator: Indicator) => readonly string[];

const none: readonly string[] = [];

function papersOf(
  { name, level1, level2 }: Indicator,
  families: FamilyFinder,
  texts: ReadonlyMap<Kind, Families>,
): readonly string[] {
  const kind = kindOfLevels(level1, level2);
  const plain = plainName(name.text);
  const head = kind && families.of(plain, kind);
  const family = head && texts.get(kind)?.families.find(({ id }) => id === head.id);
  return head && family ? detailsOf(plain, head, family).evidence : none;
}

async function loadPapers(kinds: readonly Kind[]): Promise<PapersOf> {
  const [{ library }, ...families] = await Promise.all([loadBundled(), ...kinds.map(loadFamilies)]);
  const texts = new Map(families.map((one) => [one.kind, one] as const));
  return (indicator) => papersOf(indicator, library.families, texts);
}

/** What the library says would prove the rows of a form; nothing until it is there, or where it cannot be had. */
export function usePapers({ indicators }: Pick<Form, "indicators">): PapersOf {
  const [papers, setPapers] = useState<PapersOf>(() => () => none);
  const kinds = new Set(indicators.flatMap(({ level1, level2 }) => kindOfLevels(level1, level2) ?? []));
  const wanted = [...kinds].toSorted().join();
  useEffect(() => {
    let isThere = true;
    loadPapers(wanted === "" ? [] : (wanted.split(",") as Kind[])).then(
      (loaded) => isThere && setPapers(() => loaded),
      // Without the library the unit names its papers itself.
      () => undefined,
    );
    return () => {
      isThere = false;
    };
  }, [wanted]);
  return papers;
}
