import { useEffect, useState } from "react";
import type { RecommendLibrary } from "../../library/recommend/recommend-library";
import { loadLibrary } from "./load-library";

export type LibraryState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | { readonly kind: "ready"; readonly library: RecommendLibrary };

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
