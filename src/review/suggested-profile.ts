import { suggestProfile, type ProfileSuggestion } from "../profile/suggest-profile";
import type { FormReview } from "./review";

/** Another profile than the one a form was reviewed by, where what the sheet prints speaks for it; null where nothing does. */
export function suggestedProfile({
  form,
  profile,
}: Pick<FormReview, "form" | "profile">): ProfileSuggestion | null {
  const suggested = suggestProfile(form);
  return suggested?.id === profile ? null : suggested;
}
