import type { Profile } from "./profile";
import { mof2020 } from "./profiles/mof-2020";

type Own = Partial<Omit<Profile, "id" | "name" | "source" | "sources">> &
  Pick<Profile, "id" | "name" | "source"> & { readonly sources?: Profile["sources"] };

/** The profile of a place: the national rules of 2020, and the numbers of its own with their sources. */
export function localProfile(own: Own): Profile {
  return {
    ...mof2020,
    marks: [],
    ...own,
    sources: { ...mof2020.sources, ...own.sources },
  };
}
