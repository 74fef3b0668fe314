import { departmentComposition, departmentDimensions, departmentTarget } from "./department-forms";
import {
  departmentReview,
  departmentReview2013,
  departmentReviewChongqing,
  departmentReviewDimensions,
  departmentReviewGoals,
} from "./department-review-forms";
import type { FormScope, FormStage, FormTemplate } from "./form-template";
import {
  monitoringDepartment,
  monitoringHubei,
  monitoringImportOrder,
  monitoringNational,
} from "./monitoring-forms";
import { priorEvaluation } from "./prior-evaluation";
import { reviewImportOrder, reviewNational, reviewOf2016, reviewWithManager } from "./review-forms";
import { reviewHubei, reviewNingxia, reviewSichuan, reviewYunnan } from "./review-forms-local";
import {
  targetOf2011,
  targetWithHalves,
  targetWithLastYear,
  targetWithOpinions,
  targetWithWeights,
} from "./target-forms";
import { targetGuangxi, targetShanghai, targetWithGoals, targetWithHistory } from "./target-forms-local";
import { transferReview, transferReviewPlain, transferTarget } from "./transfer-forms";

/** Every official form, in the order in which a year meets them; the usual one of its kind stands first. */
export const officialForms: readonly FormTemplate[] = [
  targetWithWeights,
  targetWithLastYear,
  targetWithHalves,
  targetOf2011,
  targetWithOpinions,
  targetWithHistory,
  targetWithGoals,
  targetGuangxi,
  targetShanghai,
  departmentTarget,
  departmentComposition,
  departmentDimensions,
  transferTarget,
  monitoringNational,
  monitoringHubei,
  monitoringImportOrder,
  monitoringDepartment,
  reviewNational,
  reviewOf2016,
  reviewWithManager,
  reviewHubei,
  reviewSichuan,
  reviewYunnan,
  reviewNingxia,
  reviewImportOrder,
  departmentReview,
  departmentReviewDimensions,
  departmentReview2013,
  departmentReviewChongqing,
  departmentReviewGoals,
  transferReview,
  transferReviewPlain,
];

/** What can be begun blank: the forms, and the list that goes before a new project. */
export const blankForms: readonly FormTemplate[] = [...officialForms, priorEvaluation];

export const stageNames: Readonly<Record<FormStage, string>> = {
  target: "绩效目标",
  monitoring: "绩效监控",
  review: "绩效自评",
};

export const scopeNames: Readonly<Record<FormScope, string>> = {
  project: "项目",
  department: "部门整体",
  transfer: "转移支付",
};

/** The forms of a stage, level by level. */
export function formsOfStage(
  stage: FormStage,
): readonly { readonly scope: FormScope; readonly forms: readonly FormTemplate[] }[] {
  return (["project", "department", "transfer"] as const)
    .map((scope) => ({
      scope,
      forms: blankForms.filter((form) => form.stage === stage && form.scope === scope),
    }))
    .filter(({ forms }) => forms.length > 0);
}
