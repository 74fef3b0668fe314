import type { Kind } from "../../../library/kinds";
import { findingsOf, judged, writingInto, type CoachRow } from "../coach-row";
import type { Answered, Mood } from "../question";

/** What an indicator of a kind is to show. */
const words: Readonly<Record<Kind, string>> = {
  数量: "做了多少，是产出；不写用了多少钱、开了多少会。",
  质量: "做得好不好，是产出的成色；不再数一遍数量。",
  时效: "什么时候做完，或多快做到。",
  成本: "花多少钱办成这件事，最好是单位成本。",
  社会成本: "给旁人添了多少不便，越少越好。",
  生态成本: "对环境的影响，越少越好。",
  经济效益: "带来的收入、节省的开支，是变化，不是做了什么。",
  社会效益: "受益的人、变好的事，是变化，不是做了什么。",
  生态效益: "环境变好了多少，是变化，不是做了什么。",
  可持续: "项目结束以后还能管用多久、靠什么管用。",
  满意度: "谁满意、达到多少，要问得到人。",
};

/** 是不是结果而不是过程? */
export function askResult(row: CoachRow): Answered {
  const { facts, kind, known } = row;
  const findings = findingsOf(row, "result");
  const { name } = facts.indicator;
  const about = kind
    ? `放在“${facts.levels}”，要看的是${words[kind]}`
    : "二级指标没有读出来，先看放得对不对。";
  const own: readonly [Mood, string] = kind
    ? ["good", `“${facts.name}”没有看出放错或写成过程。`]
    : ["ask", "二级指标空着或不是常用的说法，说不准它要看什么。"];
  return {
    at: name.at,
    ask: "写的是结果，还是过程？一项只说一件事吗？",
    seen: [about, ...(known.details ? [`同类指标说的是：${known.details.definition}`] : [])],
    ...judged(findings, own),
    writing: writingInto(row, name.at, {
      label: "指标名称",
      start: name.text.trim(),
      like: known.like.map((entry) => entry.name),
    }),
    notes: [],
  };
}
