import { findProfile } from "../../profile/profiles";

/** A profile as users read it. */
export function profileName(id: string): string {
  return findProfile(id)?.name ?? id;
}
