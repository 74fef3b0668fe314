import { useEffect, useState } from "react";
import type { RecommendLibrary } from "../../library/recommend/recommend-library";
import type { Own } from "../own-library/own-search";
import { loadLibrary, whenHeard } from "./load-library";

export type LibraryState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | { readonly kind: "ready"; readonly library: RecommendLibrary; readonly hears: boolean };

/** Everything indicators are looked up in: the bundled library and what the user keeps. */
export interface Shelves {
  readonly library: RecommendLibrary;
  readonly own: Own | null;
  /** True once names are found by their sound, too: what was found before is looked up anew. */
  readonly hears: boolean;
}

/** The library, loaded when the first component asks for it. */
export function useLibrary(): LibraryState {
  const [state, setState] = useState<LibraryState>({ kind: "loading" });
  useEffect(() => {
    let isThere = true;
    const open = async (): Promise<void> => {
      const library = await loadLibrary();
      if (isThere) setState({ kind: "ready", library, hears: false });
      await whenHeard();
      if (isThere) setState({ kind: "ready", library, hears: true });
    };
    open().catch(() => isThere && setState({ kind: "failed" }));
    return () => {
      isThere = false;
    };
  }, []);
  return state;
}
