import type { FormRecord, RecordIndicator } from "../record/record";
import type { Tick } from "../results/caps";
import { depths, verdictAt, type Depth } from "../triage/depth";
import { pointsText } from "../../review/report/words";

/** What the reviewer says of one form; kept with the batch. */
export interface Opinion {
  /** The record it belongs to. */
  readonly key: string;
  /** 审核意见, as edited; absent: the drafted text stands. */
  readonly text?: string;
  /** 核查分数 in hundredths by one-based row. */
  readonly scores: Readonly<Record<number, number>>;
  readonly ticks: readonly Tick[];
  /** ISO date on which the sheet was returned. */
  readonly returned?: string;
  /** ISO date by which it has to come back; absent: so many days after the return. */
  readonly due?: string;
  /** ISO date on which it came back. */
  readonly back?: string;
}

export function noOpinion(key: string): Opinion {
  return { key, scores: {}, ticks: [] };
}

type TextField = "text" | "returned" | "due" | "back";

/** The opinion with other words or dates; what is undefined is taken out. */
export function changeTexts(
  { key, scores, ticks, ...texts }: Opinion,
  changed: Readonly<Partial<Record<TextField, string | undefined>>>,
): Opinion {
  const entries = Object.entries({ ...texts, ...changed }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text] as const],
  );
  return { key, scores, ticks, ...Object.fromEntries(entries) };
}

/** A 核查分数 as typed, in hundredths: null for an empty text, NaN for what stands in no form as points, such as 1e1. */
export function readScore(text: string): number | null {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return null;
  return /^(?:\d+\.?|\d*\.\d{1,2})分?$/.test(plain) ? Math.round(Number.parseFloat(plain) * 100) : Number.NaN;
}

/** A 核查分数 taken, or one sentence why not. */
export type ScoreEntry =
  { readonly ok: true; readonly opinion: Opinion } | { readonly ok: false; readonly message: string };

/** Enters a 核查分数 for an indicator; null takes it out again. It is never above the weight. */
export function enterScore(opinion: Opinion, indicator: RecordIndicator, score: number | null): ScoreEntry {
  const others = Object.fromEntries(
    Object.entries(opinion.scores).filter(([row]) => row !== String(indicator.row)),
  );
  if (score === null) return { ok: true, opinion: { ...opinion, scores: others } };
  const { weight } = indicator;
  if (weight === null) return { ok: false, message: `“${indicator.name}”没有分值，不能填核查分数。` };
  if (!Number.isFinite(score) || score < 0)
    return { ok: false, message: "核查分数应是 0 以上的数字，至多两位小数，如 8.5。" };
  if (score > weight) {
    return {
      ok: false,
      message: `核查分数 ${pointsText(score)} 超过分值 ${pointsText(weight)}。请填 0 至 ${pointsText(weight)}。`,
    };
  }
  return { ok: true, opinion: { ...opinion, scores: { ...others, [indicator.row]: Math.round(score) } } };
}

/** The total with the reviewer's scores in place of the declared ones; null for forms without points. */
export function auditedTotal(record: FormRecord, { scores }: Opinion): number | null {
  if (record.declared === null) return null;
  return record.indicators.reduce(
    (sum, { row, score }) => sum + (scores[row] === undefined ? 0 : scores[row] - (score ?? 0)),
    record.declared,
  );
}

function counts(record: FormRecord, depth: Depth): string {
  const words = depths[depth].levels;
  const said = (["error", "warning", "advice"] as const).flatMap((level) => {
    const count = record.findings.filter((finding) => finding.level === level).length;
    return count > 0 ? [`${words[level]} ${count} 项`] : [];
  });
  if (record.answered.length > 0) said.push(`单位已说明 ${record.answered.length} 项`);
  return said.length > 0 ? said.join("，") : "没有发现问题";
}

/** What is to be done; a form that passes has its verdict, and nothing more is to be said. */
const nextStep: Readonly<Record<Depth, Readonly<Record<"return" | "explain", string>>>> = {
  unit: {
    return: "更正后再报送。",
    explain: "核对并写明原因后报送。",
  },
  department: {
    return: "请逐项更正后重新报送。",
    explain: "请逐项说明，并附依据。",
  },
  finance: {
    return: "请逐项更正，经主管部门审核后重新报送。",
    explain: "请主管部门核实，并附佐证材料。",
  },
};

/** The opinion as it is drafted from the findings, for the reviewer to edit. */
export function draftOpinion(record: FormRecord, depth: Depth): string {
  const rules = depths[depth];
  const verdict = verdictAt(record, depth);
  const { declared, recomputed, atRisk } = record;
  const score =
    declared === null
      ? ""
      : `自评 ${pointsText(declared)} 分，复核 ${pointsText(recomputed)} 分${atRisk > 0 ? `，相差 ${pointsText(atRisk)} 分` : ""}。`;
  return `${rules.name}意见：${rules.verdicts[verdict]}。${score}${counts(record, depth)}。${verdict === "pass" ? "" : nextStep[depth][verdict]}`;
}

/** The opinion that goes out: the reviewer's words, else the draft. */
export function opinionText(record: FormRecord, opinion: Opinion, depth: Depth): string {
  return opinion.text ?? draftOpinion(record, depth);
}
