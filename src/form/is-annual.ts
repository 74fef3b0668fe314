/** Whether a form, or the half of one, is about the year. */
export function isAnnual({ part }: { readonly part: string | null }): boolean {
  return part === null || part === "年度";
}
