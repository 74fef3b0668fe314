import { useEffect, useState } from "react";
import { readUnitPrice, unitCosts } from "../../drafting/cost/unit-costs";
import type { Form } from "../../form/form";
import { plainName } from "../../form/plain-name";
import type { RecommendLibrary } from "../../library/recommend/recommend-library";
import { searchLibrary } from "../../library/search/search-library";
import type { Profile } from "../../profile/profile";
import { parseValue } from "../../values/parse-value";
import { loadLibrary } from "../library/load-library";

/** By the row of an output: costs by the same unit that the library gives as examples, in words. */
type Examples = ReadonlyMap<number, string>;

const none: Examples = new Map();
/** Long enough after 概览 came into view that nobody is waiting for anything. */
const restAfter = 1500;
const mostFound = 20;
const mostShown = 2;

function examplesOf({ search }: RecommendLibrary, form: Form, profile: Profile): Examples {
  const found = new Map<number, string>();
  for (const { indicator, planned, actual } of unitCosts(form, profile)) {
    const per = (planned ?? actual)?.per;
    const alike = searchLibrary(search, plainName(indicator.name.text), {
      kinds: new Set(["成本"]),
      limit: mostFound,
    })
      .map(({ entry }) => entry)
      .filter(({ sample }) => readUnitPrice(parseValue(sample))?.per === per)
      .slice(0, mostShown);
    if (alike.length > 0)
      found.set(indicator.row, alike.map(({ name, sample }) => `${name} ${sample}`).join("，"));
  }
  return found;
}

/** Examples of the library beside a form's costs, when the library is there. */
export function useExamples(form: Form, profile: Profile): Examples {
  const [found, setFound] = useState({ form, examples: none });
  useEffect(() => {
    let isThere = true;
    const timer = setTimeout(() => {
      loadLibrary().then(
        (library) => isThere && setFound({ form, examples: examplesOf(library, form, profile) }),
        // Without the library the form's own figures stand alone.
        () => undefined,
      );
    }, restAfter);
    return () => {
      isThere = false;
      clearTimeout(timer);
    };
  }, [form, profile]);
  return found.form === form ? found.examples : none;
}
