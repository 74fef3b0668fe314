import { useEffect, useState } from "react";
import type { Form } from "../../form/form";
import type { Known } from "../../lessons/coach/coach-row";
import { knownOf } from "../../lessons/coach/known-of";
import { kindOfLevels } from "../../library/kinds";
import { loadFamilies } from "../library/load-details";
import { loadLibrary } from "../library/load-library";

type KnownRows = ReadonlyMap<number, Known>;

const nothing: KnownRows = new Map();

async function loadKnown({ indicators }: Form): Promise<KnownRows> {
  const kinds = new Set(indicators.flatMap(({ level1, level2 }) => kindOfLevels(level1, level2) ?? []));
  const [library, ...families] = await Promise.all([loadLibrary(), ...[...kinds].map(loadFamilies)]);
  const texts = new Map(families.map((one) => [one.kind, one] as const));
  return new Map(indicators.map((row) => [row.row, knownOf(library, row, texts)]));
}

/** What the library knows of the rows of a form; nothing until it is loaded. */
export function useKnown(form: Form): KnownRows {
  const [known, setKnown] = useState(nothing);
  const { indicators } = form;
  // A written cell makes a new form; only other rows or names are looked up anew.
  const names = indicators.map(({ row, name, level2 }) => `${row} ${name.text} ${level2 ?? ""}`).join("\n");
  const [loadedFor, setLoadedFor] = useState("");
  useEffect(() => {
    if (names === loadedFor) return undefined;
    let isThere = true;
    loadKnown(form).then(
      (rows) => {
        if (!isThere) return;
        setKnown(rows);
        setLoadedFor(names);
      },
      // Without the library the sheet itself still asks its questions.
      () => undefined,
    );
    return () => {
      isThere = false;
    };
  }, [form, names, loadedFor]);
  return known;
}
