import { useEffect, useState, useSyncExternalStore } from "react";
import type { RecommendLibrary } from "../../library/recommend/recommend-library";
import { useSession } from "../session/use-session";
import type { Kept } from "../shelf/shelf";
import { ownShelf, type KeptPack } from "./kept-pack";
import { makeOwn, type Own } from "./own-search";

/** The user's packs; null until the store was read. */
export function useKeptPacks(): readonly Kept<KeptPack>[] | null {
  const shelf = ownShelf(useSession().store);
  return useSyncExternalStore(shelf.subscribe, shelf.state).items;
}

/** The user's packs, searchable together with the bundled library; what was there before stays until it is ready. */
export function useOwn(library: RecommendLibrary): Own | null {
  const packs = useKeptPacks();
  const [own, setOwn] = useState<Own | null>(null);
  useEffect(() => {
    let isWanted = true;
    const values = (packs ?? []).map(({ value }) => value);
    void makeOwn(values, library).then((made) => {
      if (isWanted) setOwn(made);
    });
    return () => {
      isWanted = false;
    };
  }, [packs, library]);
  return own;
}
