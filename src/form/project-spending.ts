import type { Amount, Form } from "./form";

const ofProjects = /^(?:其中[:：]?)?(?:项目支出|特定目标类)/;

/** What a department's form prints for its projects (项目支出), in the unit of its money; null where it prints none. */
export function projectSpending({ budget, sums }: Form): Amount | null {
  const isOfProjects = ({ label }: { readonly label: { readonly text: string } }): boolean =>
    ofProjects.test(label.text.replace(/\s+/g, ""));
  const fund = budget?.funds.find(isOfProjects);
  if (fund) return fund.annual ?? fund.initial;
  const spending = sums?.find(({ kind }) => kind === "spending");
  return spending?.parts.find(isOfProjects)?.amount ?? null;
}
