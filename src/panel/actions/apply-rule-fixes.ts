import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { planFixes } from "../../review/plan-fixes";
import { cellEditsOf, type Change } from "../../sheet/change";
import { currentForm } from "../session/place";
import type { FindingGroup } from "../check/group-findings";
import type { SessionState } from "../session/state";
import type { UserAction } from "./user-action";

function isSafe({ findings }: FindingGroup): boolean {
  return findings.every(({ fixes }) => fixes[0] === undefined || fixes[0].kind === "safe");
}

/** The first fix of every finding of a rule, as one step. */
function changeOf(state: SessionState, group: FindingGroup): Change {
  const form = currentForm(state);
  const { edits } = planFixes(form ? [{ ...form, findings: group.findings }] : [], "all");
  const count = cellEditsOf({ title: "", edits }).length;
  return { title: `${group.title}（${count} 处）`, edits };
}

export const applyRuleFixes: UserAction<FindingGroup> = {
  id: "apply-rule-fixes",
  icon: WrenchRegular,
  label: (group) => (isSafe(group) ? "全部修复" : "全部按建议改"),
  when: ({ host }, { findings }) =>
    host.can.write && findings.filter(({ fixes }) => fixes.length > 0).length > 1,
  run: (session, group) => {
    const change = changeOf(session.state(), group);
    session.dispatch({ kind: "opened-page", page: { kind: "preview", change } });
  },
};
