import { useMemo, useSyncExternalStore } from "react";
import type { PastSheet } from "../../library/recommend/past-sheets";
import { allForms, currentForm } from "../session/place";
import type { SessionState } from "../session/state";
import { useSession, useSessionState } from "../session/use-session";
import type { Kept } from "../shelf/shelf";
import { formsOfKept, pastShelf, type KeptSheet } from "./kept-sheet";

/** The kept sheets; null until the store was read. */
export function useKeptSheets(): readonly Kept<KeptSheet>[] | null {
  const shelf = pastShelf(useSession().store);
  return useSyncExternalStore(shelf.subscribe, shelf.state).items;
}

/** Forms of earlier years that stand in other sheets of the open workbook. */
export function earlierForms(
  { reviews, place }: Pick<SessionState, "reviews" | "place">,
  year: number | null,
): readonly PastSheet[] {
  if (year === null) return [];
  return allForms(reviews)
    .map(({ review }) => review.form)
    .filter((form) => form.sheet !== place?.sheet && form.year !== null && form.year < year)
    .map((form) => ({ label: `本工作簿·${form.sheet}`, form }));
}

function sameForm(one: PastSheet, other: PastSheet): boolean {
  const project = ({ form }: PastSheet): string => form.heading.project?.value.text.trim() ?? "";
  const [a, b] = [one.form, other.form];
  return (
    a.sheet === b.sheet &&
    a.year === b.year &&
    project(one) === project(other) &&
    a.indicators.length === b.indicators.length
  );
}

/** The user's past forms: those that are kept, and the earlier years of the open workbook; the form looked at is none. */
export function usePast(): readonly PastSheet[] {
  const kept = useKeptSheets();
  const state = useSessionState();
  const form = currentForm(state)?.form;
  const { reviews, place } = state;
  return useMemo(() => {
    const own = (kept ?? []).flatMap(({ value }) => formsOfKept(value));
    const here = earlierForms({ reviews, place }, form?.year ?? null);
    const others = here.filter((one) => !own.some((other) => sameForm(one, other)));
    const current = form && { label: "", form };
    return [...own, ...others].filter((one) => !current || !sameForm(one, current));
  }, [kept, reviews, place, form]);
}
