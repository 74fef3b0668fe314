/** Days a unit has to mend a returned sheet, unless the reviewer says otherwise. */
const usualDays = 30;

/** The ISO date so many days after another; undefined where the date is none. */
export function daysAfter(date: string, days: number): string | undefined {
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  return Number.isNaN(at) ? undefined : new Date(at + days * 86_400_000).toISOString().slice(0, 10);
}

/** When a returned sheet has to be back: the date set, else so many days after the return. */
export function dueDate(
  { returned, due }: { readonly returned?: string | undefined; readonly due?: string | undefined },
  days = usualDays,
): string | undefined {
  return due ?? (returned === undefined ? undefined : daysAfter(returned, days));
}
