import type { Form } from "../form/form";
import { rules } from "../rules/index";
import { bitsOf } from "../rules/needs";
import type { Finding, FixDraft, Level, Rule, RuleContext } from "../rules/rule";
import type { Grid } from "../sheet/grid";
import type { Memo } from "../sheet/memo";
import { groupBy } from "../values/group-by";
import { toFix } from "./plan-fixes";
import type { ReviewFinding } from "./review";

const rank: Readonly<Record<Level, number>> = { error: 0, warning: 1, advice: 2 };

function placeOf({ range }: ReviewFinding): number {
  return range ? range.top * 16384 + range.left : -1;
}

function byLevelAndPlace(a: ReviewFinding, b: ReviewFinding): number {
  return (
    rank[a.level] - rank[b.level] ||
    placeOf(a) - placeOf(b) ||
    Number(a.rule > b.rule) - Number(a.rule < b.rule)
  );
}

/** What is written over a cell that holds the target and the actual would take one of them away. */
function sparesPairs({ target, actual }: Form["columns"], { cells }: FixDraft): boolean {
  const joint = target?.at.col === actual?.at.col ? actual?.at.col : undefined;
  return cells.every(({ at }) => at.col !== joint);
}

const noFixes: ReviewFinding["fixes"] = [];

function withFixes(grid: Grid, { columns }: Form, finding: Finding): ReviewFinding {
  if (finding.fixes.length === 0) return { ...finding, fixes: noFixes };
  const fixes = finding.fixes.flatMap((draft) =>
    sparesPairs(columns, draft) ? (toFix(grid, draft) ?? []) : [],
  );
  return { ...finding, fixes };
}

function isFor({ kinds }: Rule, { kind }: Form): boolean {
  return kinds?.includes(kind) ?? true;
}

function isOff({ id }: Rule, { rulesOff }: Memo): boolean {
  return rulesOff?.includes(id) ?? false;
}

/** The rules that were switched off, of those for this kind of form. */
export function rulesOff(form: Form, memo: Memo): readonly string[] {
  if (memo.rulesOff === undefined) return [];
  return rules.flatMap((rule) => (isOff(rule, memo) && isFor(rule, form) ? [rule.id] : []));
}

/** A form to check, and what the rules find in it. */
export interface CheckedForm {
  readonly grid: Grid;
  readonly context: RuleContext;
  /** What it has of all that rules need, as `whatItHas` puts it. */
  readonly has: number;
  readonly memo: Memo;
  readonly found: ReviewFinding[];
}

/** Forms of a kind that have the same are looked at by the same rules. */
function alike(forms: readonly CheckedForm[]): readonly (readonly CheckedForm[])[] {
  return [...groupBy(forms, ({ context, has }) => [`${context.form.kind} ${has}`]).values()];
}

function look(rule: Rule, forms: readonly CheckedForm[]): void {
  for (const { grid, context, memo, found } of forms) {
    if (isOff(rule, memo)) continue;
    for (const finding of rule.look(context)) found.push(withFixes(grid, context.form, finding));
  }
}

/**
 * Adds to forms what the rules find in them, by level and place. Each rule sees all forms before the next one begins: there
 * are more than a hundred, and to go from one to the next costs a processor several times what most of them cost in themselves.
 */
export function checkForms(forms: readonly CheckedForm[]): void {
  const sorts = alike(forms);
  for (const rule of rules) {
    const wanted = bitsOf(rule.needs ?? []);
    for (const sort of sorts) {
      const [first] = sort;
      if (first && isFor(rule, first.context.form) && (first.has & wanted) === wanted) look(rule, sort);
    }
  }
  for (const { found } of forms) found.sort(byLevelAndPlace);
}
