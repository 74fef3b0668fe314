import type { Profile } from "./profile";
import { mof2020 } from "./profiles/mof-2020";

type Own = Partial<Profile> & Pick<Profile, "id" | "name" | "source">;

/** The profile of the places in its name: the national rules of 2020, and the numbers of its own. */
export function localProfile(own: Own): Profile {
  return { ...mof2020, marks: [], places: own.name.match(/[^、（）]+/g) ?? [], ...own };
}
