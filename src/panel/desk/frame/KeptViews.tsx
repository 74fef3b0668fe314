import { Activity, useState, type ComponentType, type ReactElement } from "react";

interface Props<Id extends string> {
  readonly views: readonly { readonly id: Id; readonly View: ComponentType }[];
  readonly shown: Id;
}

/**
 * The view in front, and behind it those that were in front before: what was typed, ticked and drawn there is there again.
 * Behind, they follow nothing and cost nothing.
 */
export function KeptViews<Id extends string>({ views, shown }: Props<Id>): ReactElement {
  const [seen, setSeen] = useState<ReadonlySet<Id>>(new Set());
  if (!seen.has(shown)) setSeen(new Set(seen).add(shown));
  return (
    <>
      {views
        .filter(({ id }) => seen.has(id))
        .map(({ id, View }) => (
          <Activity key={id} mode={id === shown ? "visible" : "hidden"}>
            <View />
          </Activity>
        ))}
    </>
  );
}
