import { useEffect, useMemo, useState, type ReactElement } from "react";
import type { Form, Indicator } from "../../form/form";
import type { LibraryEntry } from "../../library/entry";
import { loadLibrary } from "../library/load-library";
import { entryWithStandard, rowHistory, type RowHistory } from "./row-history";
import { usePast } from "./use-past";

/** Long enough after a row came into view that nobody is waiting for anything. */
const restAfter = 1500;

/** The entry of the library that holds a standard for a name; the library is opened when there is time. */
function useStandard(name: string): LibraryEntry | undefined {
  const [found, setFound] = useState<{ readonly name: string; readonly entry: LibraryEntry | undefined }>();
  useEffect(() => {
    let isThere = true;
    const timer = setTimeout(() => {
      loadLibrary().then(
        ({ search }) => isThere && setFound({ name, entry: entryWithStandard(name, search.entries) }),
        // Without the library there is no standard to show; 推荐 says why it did not open.
        () => undefined,
      );
    }, restAfter);
    return () => {
      isThere = false;
      clearTimeout(timer);
    };
  }, [name]);
  return found?.name === name ? found.entry : undefined;
}

interface Props {
  readonly form: Form;
  readonly indicator: Indicator;
  readonly children: (history: RowHistory) => ReactElement;
}

/** Gives a row what earlier years and documents say of it. */
export function WithHistory({ form, indicator, children }: Props): ReactElement {
  const past = usePast();
  const entry = useStandard(indicator.name.text);
  const history = useMemo(() => rowHistory({ form, indicator }, past, entry), [form, indicator, past, entry]);
  return children(history);
}
