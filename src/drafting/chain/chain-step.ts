import type { Form, FormKind } from "../../form/form";
import type { Profile } from "../../profile/profile";
import type { FormScope, FormStage, FormTemplate } from "../blank-forms/form-template";
import { officialForms } from "../blank-forms/official-forms";

/** Where a form leads: this year's monitoring and self-evaluation, or the next year's target. */
export type ChainStep = "monitoring" | "review" | "next-target";

export const stepNames: Readonly<Record<ChainStep, string>> = {
  monitoring: "监控表",
  review: "自评表",
  "next-target": "下年目标表",
};

const stepsOf: Readonly<Record<"target" | "monitoring" | "review", readonly ChainStep[]>> = {
  target: ["monitoring", "review", "next-target"],
  monitoring: ["review"],
  review: ["next-target"],
};

function stageOf(kind: FormKind): FormStage {
  if (kind === "monitoring") return "monitoring";
  return kind.endsWith("-target") ? "target" : "review";
}

/** What can follow a form. */
export function stepsFrom({ kind }: Form): readonly ChainStep[] {
  return stepsOf[stageOf(kind)];
}

/** A monitoring form says by what it goes back to whose it is, else by its title. */
function scopeOf(form: Form, target: Form | undefined): FormScope {
  const isWhole = /整体支出/.test(form.title?.text ?? "");
  const watched = target?.kind ?? (isWhole ? "department-target" : "project-target");
  const kind = form.kind === "monitoring" ? watched : form.kind;
  if (kind.startsWith("department")) return "department";
  return kind.startsWith("transfer") ? "transfer" : "project";
}

/** The forms that a step can be written in; the place's own first, else the usual one. */
export function templatesFor(
  step: ChainStep,
  {
    form,
    target,
    profile,
  }: { readonly form: Form; readonly target: Form | undefined; readonly profile: Profile },
): readonly FormTemplate[] {
  const stage: FormStage = step === "next-target" ? "target" : step;
  const scope = scopeOf(form, target);
  const ofStage = officialForms.filter((one) => one.stage === stage);
  const ofScope = ofStage.filter((one) => one.scope === scope);
  // Transfer payments are watched in the form of a project.
  const fitting = ofScope.length > 0 ? ofScope : ofStage.filter((one) => one.scope === "project");
  const isOwn = ({ profiles }: FormTemplate): boolean => profiles.includes(profile.id);
  const preferred = step === "next-target" ? fitting.filter(({ row }) => row.includes("{history}")) : [];
  const own = fitting.filter(isOwn);
  return [...new Set([...(step === "next-target" ? preferred : own), ...own, ...fitting])];
}
