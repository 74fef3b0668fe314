import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { onlyFix, planFixesOfRule } from "../../review/plan-fixes";
import type { FindingGroup } from "../check/group-findings";
import type { UserAction } from "./user-action";

function isSafe({ findings }: FindingGroup): boolean {
  return findings.every(({ fixes }) => fixes[0] === undefined || fixes[0].kind === "safe");
}

export const applyRuleFixes: UserAction<FindingGroup> = {
  id: "apply-rule-fixes",
  icon: WrenchRegular,
  label: (group) => (isSafe(group) ? "全部修复" : "全部按建议改"),
  when: ({ host }, { findings }) =>
    host.can.write && findings.filter((finding) => onlyFix(finding) !== undefined).length > 1,
  run: (session, group) => {
    const change = planFixesOfRule(group.findings, group.title);
    session.dispatch({ kind: "opened-page", page: { kind: "preview", change } });
  },
};
