import { directionOf } from "../../../form/direction";
import type { Quantity } from "../../../form/form";
import { targetInForce } from "../../../form/target-in-force";
import { shownStandard } from "../../../library/standard";
import { withOperator } from "../../../rules/wording/rewrite-target";
import { isBlank } from "../../../values/blank";
import type { Operator } from "../../../values/value";
import { findingsOf, headOf, judged, ownFixes, shownText, writingInto, type CoachRow } from "../coach-row";
import type { Answered, Mood } from "../question";

const operators: readonly Operator[] = ["≥", "≤", "="];
const readingOf: Readonly<Partial<Record<Operator, string>>> = {
  "≥": "至少做到",
  "≤": "不能超过",
  "=": "正好等于",
};

/** A figure without ≥, ≤ or =: of nought and of a full 100 % there is no doubt. */
function isBare({ value }: Quantity): boolean {
  const { kind, operator, number, unit, flags } = value;
  if (kind !== "number" || operator !== undefined || flags.includes("embedded")) return false;
  return number !== 0 && !(number === 100 && unit === "%");
}

/** The operators that may be meant, the likeliest first. */
function operatorFixes({ facts, grid }: CoachRow, target: Quantity): Answered["fixes"] {
  const wanted = directionOf(facts.name);
  const first: Operator = wanted === "less" ? "≤" : "≥";
  const order = [first, ...operators.filter((one) => one !== first)];
  return ownFixes(
    grid,
    order.map((operator) => ({
      title: `写“${operator}”：${readingOf[operator] ?? ""}`,
      kind: "suggestion",
      cells: withOperator(target, operator),
    })),
  );
}

/** What a target can be measured by, as far as the sheet and the library show it. */
function measuresOf({ facts, form, known }: CoachRow): {
  readonly lines: readonly string[];
  readonly hasAny: boolean;
} {
  const { history } = facts.indicator.extra;
  const { standard } = known;
  const shown = standard && shownStandard(standard);
  const lines = [
    ...(history ? [`${headOf(form, "history", "历史值")}：${shownText(history.text)}`] : []),
    ...(shown ? [`查到的标准：${shown.value}（${shown.source}）`] : []),
  ];
  return { lines, hasAny: (history && !isBlank(history.text)) === true || shown !== null };
}

function judge(target: Quantity, hasAny: boolean): readonly [Mood, string] {
  if (isBare(target)) return ["ask", "只写了数，没写是至少、至多还是正好，多了少了说不清算不算做到。"];
  if (hasAny) return ["good", "有得比：上年数或标准就在旁边。"];
  return ["ask", "表上看不出跟什么比。去年做到多少？有没有规定的标准？"];
}

/** 跟什么比? */
export function askAgainst(row: CoachRow): Answered | null {
  const { facts, form } = row;
  const target = targetInForce(facts.indicator);
  if (!target || target.covered || target.value.kind === "empty") return null;
  const { lines, hasAny } = measuresOf(row);
  const { history } = facts.indicator.extra;
  const judgement = judged(findingsOf(row, "against"), judge(target, hasAny));
  const isOurs = judgement.mood === "ask" && isBare(target);
  return {
    at: target.operatorCell?.at ?? target.at,
    ask: "跟什么比？多了好还是少了好，定这个数高不高？",
    seen: [`读作：${facts.target?.reading ?? ""}`, ...lines],
    ...judgement,
    fixes: [...judgement.fixes, ...(isOurs ? operatorFixes(row, target) : [])],
    writing: writingInto(row, history?.at, {
      label: headOf(form, "history", "历史值"),
      start: history?.text.trim() ?? "",
      like: [],
    }),
    notes: history || hasAny ? [] : ["跟上年实际完成比", "跟批复、合同里的数比", "跟行业标准比"],
  };
}
