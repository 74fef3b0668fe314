import type { Form } from "../form/form";
import { subjectOf } from "../form/subject";

const fewestParts = 2;
const summaryTitle = /区域|整体|汇总|总表|全(省|市|县|区)/;
const slack = 0.005;

/** Targets are divided into targets, and results summed up from results. */
function familyOf({ kind, part }: Form): string {
  const family = kind.endsWith("-target") ? "target" : kind.endsWith("-review") ? "review" : "";
  return family === "" ? "" : `${family}|${part ?? ""}`;
}

function isTransfer({ kind }: Form): boolean {
  return kind === "transfer-target" || kind === "transfer-review";
}

function moneyOf({ budget }: Form): number | null {
  const total = budget?.total;
  return total?.annual?.amount ?? total?.initial?.amount ?? null;
}

/** True where the money of the others adds up to the form's own. */
function isSumOf(form: Form, others: readonly Form[]): boolean {
  const own = moneyOf(form);
  const parts = others.map(moneyOf);
  if (own === null || own <= 0 || parts.some((part) => part === null)) return false;
  const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
  return Math.abs(sum - own) <= own * slack;
}

function isSummary({ title, sheet }: Form): boolean {
  return summaryTitle.test(title?.text ?? "") || summaryTitle.test(sheet);
}

/** The form that the others are parts of: their money adds up to its own, or its title alone says so. */
function wholeOf(group: readonly Form[]): Form | undefined {
  const bySum = group.filter((form) =>
    isSumOf(
      form,
      group.filter((other) => other !== form),
    ),
  );
  if (bySum.length === 1) return bySum[0];
  const byTitle = group.filter(isSummary);
  return bySum.length === 0 && byTitle.length === 1 ? byTitle[0] : undefined;
}

/** Transfer forms of one programme in a workbook: the whole, and the forms it is divided into. */
export function findParts(forms: readonly Form[]): ReadonlyMap<Form, readonly Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    const [subject, family] = [subjectOf(form), familyOf(form)];
    if (subject === "" || family === "") continue;
    const key = `${family}|${subject}`;
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  const found = new Map<Form, readonly Form[]>();
  for (const group of groups.values()) {
    if (group.length <= fewestParts || !group.some(isTransfer)) continue;
    const whole = wholeOf(group);
    if (whole)
      found.set(
        whole,
        group.filter((form) => form !== whole),
      );
  }
  return found;
}
