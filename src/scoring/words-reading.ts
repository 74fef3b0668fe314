import type { Quantity } from "../form/form";
import type { Profile } from "../profile/profile";
import { full, portion, tierOf, type Reading } from "./reading";

const tierNames = { 1: "达成目标", 2: "部分达成", 3: "未达成" } as const;

/** A tier sentence: any score of its tier passes. */
export function readTier(tier: 1 | 2 | 3, { tiers }: Profile): Reading {
  const line = `定性结果为“${tierNames[tier]}”`;
  if (tier === 1) return tierOf(line, { least: tiers.achieved, most: 1 }, true);
  return tierOf(
    line,
    tier === 2 ? { least: tiers.partly, most: tiers.achieved } : { least: 0, most: tiers.partly },
    false,
  );
}

type Answer = "是" | "否";

function answerOf(text: string): Answer | undefined {
  const word = text.replace(/[\s。.]/g, "");
  return word === "是" || word === "否" ? word : undefined;
}

const mayAnswer = /[是否]/;

/** 是 and 否: full marks for the answer the target gives, none for the other. */
export function readYesNo(target: Quantity, actual: Quantity): Reading | undefined {
  if (!mayAnswer.test(target.text)) return undefined;
  const wanted = answerOf(target.text);
  const given = answerOf(actual.text);
  if (wanted === undefined || given === undefined) return undefined;
  const line = `目标“${wanted}”，完成“${given}”`;
  return wanted === given ? full("yes-no", line) : portion("yes-no", line, { share: 0, completion: null });
}
