import { useEffect, useState } from "react";
import type { RecommendLibrary } from "../../library/recommend/recommend-library";
import type { Own } from "../own-library/own-search";
import { loadLibrary } from "./load-library";

export type LibraryState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | { readonly kind: "ready"; readonly library: RecommendLibrary };

/** Everything indicators are looked up in: the bundled library and what the user keeps. */
export interface Shelves {
  readonly library: RecommendLibrary;
  readonly own: Own | null;
}

/** The library, loaded when the first component asks for it. */
export function useLibrary(): LibraryState {
  const [state, setState] = useState<LibraryState>({ kind: "loading" });
  useEffect(() => {
    let isThere = true;
    loadLibrary().then(
      (library) => isThere && setState({ kind: "ready", library }),
      () => isThere && setState({ kind: "failed" }),
    );
    return () => {
      isThere = false;
    };
  }, []);
  return state;
}
