import type { PlacedForm } from "../session/place";
import type { Session } from "../session/session";
import { showRange } from "../session/show-range";

/** Looks at a form, and shows its sheet. */
export async function goToForm(session: Session, { place, review }: PlacedForm): Promise<void> {
  session.dispatch({ kind: "placed", place });
  if (!session.host.can.select) return;
  const { top, left } = review.form.range;
  await showRange(session, { sheet: place.sheet, top, left, bottom: top, right: left });
}
