import { opinionText, type Opinion } from "../../portfolio/opinion/opinion";
import { levelWord, ruleBasis, whatToDo } from "../../portfolio/opinion/rule-words";
import { ownerOf, type FormRecord } from "../../portfolio/record/record";
import { settledGrade, settledTotal } from "../../portfolio/results/settled-grade";
import { depths, verdictAt, type Depth } from "../../portfolio/triage/depth";
import { pointsText } from "../../review/report/words";

/** A line of the list: what is wrong, where, on what it rests, and what to do. */
interface OpinionLine {
  readonly level: string;
  readonly place: string;
  readonly problem: string;
  readonly basis: string;
  readonly todo: string;
}

/** The opinion on one form, in words, for whatever document it goes into. */
export interface OpinionContent {
  readonly title: string;
  /** Label and text of the head. */
  readonly head: readonly (readonly [label: string, text: string])[];
  readonly verdict: string;
  readonly opinion: string;
  readonly lines: readonly OpinionLine[];
  /** 单位说明. */
  readonly answered: readonly { readonly place: string; readonly problem: string; readonly reason: string }[];
  /** 核查分数 that differ from the declared ones. */
  readonly scores: readonly (readonly [
    indicator: string,
    weight: string,
    declared: string,
    audited: string,
  ])[];
}

const place = (range: string | null): string => range ?? "全表";
const about = (name: string, message: string): string => (name === "" ? message : `${name}：${message}`);

function headOf(record: FormRecord, opinion: Opinion, due: string | undefined): OpinionContent["head"] {
  const { project, file, sheet, declared, recomputed } = record;
  const audited = settledTotal(record, opinion);
  const because = settledGrade(record, opinion)?.because ?? [];
  const score = `自评 ${pointsText(declared)}，复核 ${pointsText(recomputed)}${audited === null ? "" : `，核查 ${pointsText(audited)}`}`;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["单位", ownerOf(record) || undefined],
    ["项目", project || undefined],
    ["报表", `${file.split(/[\\/]/).at(-1) ?? file} › ${sheet}`],
    ["得分", declared === null ? undefined : score],
    ["等级", because.length > 0 ? because.join("；") : undefined],
    ["退回日期", opinion.returned],
    ["整改期限", due],
  ];
  return lines.flatMap(([label, text]) => (text === undefined ? [] : [[label, text] as const]));
}

/** Puts the opinion on a form into words; `due` is the date by which the sheet has to be back. */
export function opinionContent(
  record: FormRecord,
  opinion: Opinion,
  { depth, due }: { readonly depth: Depth; readonly due?: string | undefined },
): OpinionContent {
  return {
    title: record.title,
    head: headOf(record, opinion, due),
    verdict: depths[depth].verdicts[verdictAt(record, depth)],
    opinion: opinionText(record, opinion, depth),
    lines: record.findings.map((finding) => ({
      level: levelWord(finding, depth),
      place: place(finding.range),
      problem: about(finding.about, finding.message),
      basis: ruleBasis(finding.rule),
      todo: whatToDo(finding),
    })),
    answered: record.answered.map(({ range, message, about: name, reason }) => ({
      place: place(range),
      problem: about(name, message),
      reason,
    })),
    scores: record.indicators.flatMap(({ name, row, weight, score }) => {
      const audited = opinion.scores[row];
      return audited === undefined
        ? []
        : [[name, pointsText(weight), pointsText(score), pointsText(audited)] as const];
    }),
  };
}
