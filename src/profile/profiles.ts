import type { Profile } from "./profile";
import { hubei } from "./profiles/hubei";
import { mof2016 } from "./profiles/mof-2016";
import { mof2020 } from "./profiles/mof-2020";
import { mof2021Cost } from "./profiles/mof-2021-cost";

/** Holds where nobody chose a profile. */
export const defaultProfile: Profile = mof2020;

/** All profiles, the default first. */
export const profiles: readonly Profile[] = [mof2020, mof2021Cost, mof2016, hubei];

/** The profile of an id, or undefined. */
export function findProfile(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}
