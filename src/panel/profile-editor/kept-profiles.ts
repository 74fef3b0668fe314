import { useSyncExternalStore } from "react";
import type { OwnProfile } from "../../sheet/memo";
import { useSession } from "../session/use-session";
import { shelfOpener } from "../shelf/shelf";
import { parseOwn } from "./profile-file";

/** The own profiles this browser keeps; other settings of the collection are passed over. */
export const profileShelf = shelfOpener<OwnProfile>({ collection: "settings", parse: parseOwn });

/** The key of an own profile: one of a name. */
export function profileKey({ name }: Pick<OwnProfile, "name">): string {
  return `own-profile ${name}`;
}

/** The kept profiles; empty until the store was read. */
export function useKeptProfiles(): readonly OwnProfile[] {
  const shelf = profileShelf(useSession().store);
  const { items } = useSyncExternalStore(shelf.subscribe, shelf.state);
  return (items ?? []).map(({ value }) => value);
}
