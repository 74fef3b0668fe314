import { countTail } from "../../form/count-tail";
import type { Field, Form, Indicator } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { cleanText } from "../../values/clean-text";
import { unitNamed } from "../../values/units";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { carriedFigures, isCarried } from "./claim-match";
import { readNarrative, wordsOf } from "./claims";
import { emptyPairs } from "./narrative-lexicon";

const shortestGoal = 20;
const shortestTold = 6;
const fewestTied = 2;
const mostOutside = 2;

/** Everything that says what the project is about. */
function subjectText({ goals, heading, title }: Form): string {
  const texts = goals.map(({ expected }) => expected?.value.text ?? "");
  return [...texts, heading.project?.value.text ?? "", title?.text ?? ""].map(cleanText).join(" ");
}

/** Quantities that are counted or measured: the things a goal would name. */
function isCounted({ level2, breakdown, target }: Indicator): boolean {
  const kind = unitNamed(target?.value.unit ?? "")?.kind;
  const isThing = kind !== undefined && kind !== "ratio" && kind !== "money" && kind !== "time";
  return level2 === "数量指标" && !breakdown && isThing;
}

/** 200 without a unit, in a row that counts something. */
function isBareCount({ level2, breakdown, target }: Indicator): boolean {
  return level2 === "数量指标" && !breakdown && target?.value.kind === "number" && !target.value.unit;
}

/** A row that counts something, and the words that say what. */
interface Counted {
  readonly row: Indicator;
  readonly words: string;
  /** The unit is written, too. */
  readonly isMeasured: boolean;
}

function countedRows({ indicators }: Form): readonly Counted[] {
  const counted: Counted[] = [];
  for (const row of indicators) {
    const isMeasured = isCounted(row);
    if (isMeasured || isBareCount(row))
      counted.push({ row, words: wordsOf(row.name.text).replace(countTail, ""), isMeasured });
  }
  return counted;
}

/** Whether the goal or the project's name has a word of the indicator's name. */
function isTied({ words }: Counted, subject: string): boolean {
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = words.slice(at, at + 2);
    if (!emptyPairs.has(pair) && subject.includes(pair)) return true;
  }
  return false;
}

/** A name of nothing but common words can be about any goal. */
function isTelling({ words }: Counted): boolean {
  for (let at = 0; at + 1 < words.length; at++) if (!emptyPairs.has(words.slice(at, at + 2))) return true;
  return false;
}

/** Characters that nearly every name and goal may share. */
const emptyCharacters = new Set("的和及与等数量指标项目工作完成全年本为中新有一");

function sharesCharacter({ words }: Counted, subject: string): boolean {
  for (const character of words)
    if (!emptyCharacters.has(character) && subject.includes(character)) return true;
  return false;
}

/** A goal of which not even one character stands in what is counted: it speaks of something else, or of nothing. */
function goalApart(
  form: Form,
  subject: string,
  counted: readonly Counted[],
): readonly { at: Field["at"]; related: readonly Field["at"][]; data: { names: string } }[] {
  const goal = form.goals.find(({ expected }) => (expected?.value.text.trim() ?? "") !== "")?.expected;
  if (!goal || counted.some((one) => sharesCharacter(one, subject))) return [];
  const names = counted.slice(0, fewestTied).map(({ row }) => plainName(row.name.text));
  const related = counted.map(({ row }) => row.name.at);
  return [{ at: goal.value.at, related, data: { names: names.join("、") } }];
}

export default defineRule({
  id: "indicator-outside-goal",
  title: "数量指标应与总体目标有关",
  why: "指标是目标的细化。目标和项目名称都没有提到的工作量，审核时会问从何而来。",
  basis: basis.goalReview,
  level: "advice",
  book: ["R-INDNOGOAL"],
  needs: ["goals"],
  messages: {
    outside: ({ name }: { name: string }) =>
      `总体目标和项目名称都没有提到“${name}”，应在目标里写明，或核对这项指标。`,
    apart: ({ names }: { names: string }) =>
      `总体目标没有写到数量指标所列的工作（${names}），目标与指标应对应。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目名称 | 消防救援站装备 | < | < |
          | 年度总体目标 | 配备消防车辆和个人防护装备，开展消防演练，提升灭火救援能力。 | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 消防车辆数 | ≥2辆 |
          | ^ | ^ | 防护装备套数 | ≥60套 |
          | ^ | ^ | ⟦绿地养护面积⟧ | ≥3000平方米 |
          | ^ | 质量指标 | 装备验收合格率 | =100% |`,
        messages: ["outside"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目名称 | 防震减灾综合保障 | < | < |
          | 年度总体目标 | ⟦争取考核第一名、先进单位。⟧ | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 业务培训人数 | ≥200人 |
          | ^ | ^ | 科普馆参观人数 | ≥500人 |
          | ^ | 质量指标 | 台网运行率 | ≥95% |`,
        messages: ["apart"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 项目名称 | 消防救援站装备 | < | < |
        | 年度总体目标 | 配备消防车辆和个人防护装备，开展消防演练，提升灭火救援能力。 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 消防车辆数 | ≥2辆 |
        | ^ | ^ | 防护装备套数 | ≥60套 |
        | ^ | ^ | 演练次数 | ≥4次 |
        | ^ | 质量指标 | 装备验收合格率 | =100% |`,
    ],
  },

  *check({ form }) {
    const all = countedRows(form);
    if (all.length < fewestTied) return;
    const goal = form.goals.map(({ expected }) => expected?.value.text.trim() ?? "").join("");
    if (goal.length < shortestTold) return;
    const subject = subjectText(form);
    const [apart] = goalApart(form, subject, all);
    if (apart) {
      yield { messageId: "apart", ...apart };
      return;
    }
    const counted = all.filter(({ isMeasured }) => isMeasured);
    if (goal.length < shortestGoal || counted.length <= fewestTied) return;
    const outside = counted.filter((row) => !isTied(row, subject));
    const named = counted.filter((row) => isTied(row, goal));
    // Where most names are foreign to the goal, the goal speaks in other words.
    if (named.length < fewestTied || outside.length > mostOutside) return;
    const telling = outside.filter(isTelling);
    if (telling.length === 0) return;
    const { claims } = readNarrative({ text: goal, year: form.year, annual: false });
    for (const { row } of telling) {
      const carried = carriedFigures([row]);
      const isMeant = claims.some((claim) => isCarried(claim, carried));
      const related = form.goals.flatMap(({ expected }) => expected?.value.at ?? []);
      if (!isMeant)
        yield { messageId: "outside", at: row.name.at, related, data: { name: plainName(row.name.text) } };
    }
  },
});
