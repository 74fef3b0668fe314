import { ruleNames } from "../../rules/rule-names";
import type { RecordFinding } from "../record/record";
import { depths, type Depth } from "../triage/depth";

const known = new Map(Object.entries(ruleNames));

/** What a rule checks, as a heading; its id where this version does not know it. */
export function ruleTitle(id: string): string {
  return known.get(id)?.title ?? id;
}

/** What a finding of a rule rests on. */
export function ruleBasis(id: string): string {
  return known.get(id)?.basis ?? "惯例";
}

/** What the unit should do about a finding. */
export function whatToDo({ fix, level }: RecordFinding): string {
  if (level === "error") return fix === "" ? "核对后更正" : fix;
  if (level === "warning") return fix === "" ? "修改；确实无误的，写明原因" : `核对；有误的，${fix}`;
  return fix === "" ? "酌情完善" : `可${fix}`;
}

/** A finding's level in the words of a depth. */
export function levelWord({ level }: RecordFinding, depth: Depth): string {
  return depths[depth].levels[level];
}
