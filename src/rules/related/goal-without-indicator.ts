import type { Form, Indicator } from "../../form/form";
import { unitNamed } from "../../values/units";
import type { Value } from "../../values/value";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { carriedFigures, isCarried, nounMatch, sameMeasure } from "./claim-match";
import { toldGoals, wordsOf, type Claim } from "./claims";
import { countedDeeds, deeds, emptyPairs } from "./narrative-lexicon";

const fewestRows = 2;
const mostSaid = 4;
const longestSaid = 24;
const rateName = /(?:率|满意度|比例|占比)$/;

const place = /^(?:乡|镇|村|社区|街道|[林农牧]场|县|区|市|旗|[^\d]{1,2}(?:乡镇|村|社区|街道|县|区|市))/;

/** 7个林场和11个乡镇实施营造林8万亩: where it is done, when nothing was said yet of what, and a figure follows. */
function tellsWhere({ clause, behind, value }: Claim): boolean {
  const start = clause.indexOf(value.text);
  return (
    value.unit === "个" &&
    place.test(behind) &&
    !clause.endsWith(behind) &&
    !deeds.test(clause.slice(0, start))
  );
}

/** A figure that promises work: counted or measured things with a deed beside them, or a named rate. */
function isPromise(claim: Claim): boolean {
  const { clause, before, behind, value } = claim;
  const kind = unitNamed(value.unit ?? "")?.kind;
  if (kind === "money") return false;
  if (kind === "ratio") return rateName.test(before.replace(/(?:达到?|为|不低于|保持在?|控制在)+$/, ""));
  return deeds.test(clause) && (before + behind).length >= 3 && !tellsWhere(claim);
}

/** Some row carries the figure, speaks of the same thing, or counts something like it in the same unit. */
function isCovered(claim: Claim, rows: readonly Indicator[], carried: readonly Value[]): boolean {
  if (isCarried(claim, carried)) return true;
  return rows.some((row) => {
    const match = nounMatch(claim, row);
    const value = row.target?.value;
    return match === 2 || (match === 1 && value !== undefined && sameMeasure(claim.value, value));
  });
}

function pairsOf(text: string): readonly string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 1 < text.length; at++) pairs.push(text.slice(at, at + 2));
  return pairs.filter((pair) => !emptyPairs.has(pair));
}

/** Words before the deed, the deed, and what it is done to. */
const longestTask = 6 + 2 + 16;
const task = new RegExp(`^.{0,6}?${countedDeeds.source}(.{3,16})$`);

/** What a clause promises to build, buy or hold, when it gives no figure: the words behind the deed. */
function objectOf(clause: string): string | undefined {
  if (clause.length > longestTask || /\d/.test(clause)) return undefined;
  const [, object = ""] = task.exec(clause) ?? [];
  const words = object.replace(/^[了一批及和等]+/, "");
  return words.length >= 3 ? words : undefined;
}

/** Everything a row says about what it counts. */
function wordsOfRow({ name, target, extra }: Indicator): string {
  return `${wordsOf(name.text)} ${target?.text ?? ""} ${extra.explanation?.text ?? ""}`;
}

/** Tasks without a figure are only missed where the sheet counts its other tasks by name. */
function unnamedTasks(clauses: readonly string[], rows: readonly Indicator[]): readonly string[] {
  const promised = clauses.flatMap((clause) => {
    const object = objectOf(clause);
    return object === undefined ? [] : [{ clause, pairs: pairsOf(object) }];
  });
  if (promised.length === 0) return [];
  const said = rows.map(wordsOfRow);
  const tasks = promised.map(({ clause, pairs }) => ({
    clause,
    isNamed: said.some((words) => pairs.some((pair) => words.includes(pair))),
  }));
  return tasks.some((task) => task.isNamed)
    ? tasks.filter((task) => !task.isNamed).map(({ clause }) => clause)
    : [];
}

function short(text: string): string {
  return text.length > longestSaid ? `${text.slice(0, longestSaid)}…` : text;
}

function listed(texts: readonly string[]): string {
  const said = [...new Set(texts)].map((text) => `“${short(text)}”`);
  return said.slice(0, mostSaid).join("、") + (said.length > mostSaid ? ` 等 ${said.length} 处` : "");
}

function rowsOf({ indicators }: Form): readonly Indicator[] {
  return indicators.filter(({ target }) => target !== null);
}

export default defineRule({
  id: "goal-without-indicator",
  title: "总体目标里的任务应有对应的指标",
  why: "写进目标的任务没有指标，年底就无从说明完成了多少。审核相关性时逐项对照。",
  basis: basis.goalReview,
  level: "warning",
  book: ["R-GOALNOIND"],
  needs: ["goals"],
  messages: {
    figure: ({ tasks }: { tasks: string }) =>
      `总体目标写了${tasks}，没有对应的指标。应补上指标，或改目标的表述。`,
    task: ({ tasks }: { tasks: string }) => `总体目标提到${tasks}，指标里没有反映。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 年度总体目标 | ⟦采购发放原原种550万粒，建成原种繁育基地1250亩。⟧ | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 发放原原种 | ≥550万粒 |
          | ^ | 质量指标 | 原原种合格率 | ≥95% |
          | 效益指标 | 社会效益指标 | 一级种薯推广面积占比 | ≥80% |`,
        messages: ["figure"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 年度总体目标 | ⟦购置实验实训耗材；维修教学楼屋面。⟧ | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 屋面维修面积 | ≥2600平方米 |
          | ^ | 质量指标 | 工程验收合格率 | =100% |
          | 效益指标 | 社会效益指标 | 受益学生数 | ≥800人 |`,
        messages: ["task"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 年度总体目标 | 在北山林场等3个林场和11个乡镇实施营造林8万亩。 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 营造林面积 | ≥8万亩 |
        | ^ | 质量指标 | 苗木成活率 | ≥85% |
        | 满意度指标 | 服务对象满意度指标 | 林农满意度 | ≥90% |`,
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 年度总体目标 | 全县现有林地30万亩。完成造林1.2万亩、森林经营16.3万亩，资金120万元，培训护林员两期共300人。 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 造林面积 | ≥12000亩 |
        | ^ | ^ | 森林经营面积 | ≥16.3万亩 |
        | ^ | ^ | 培训人数 | ≥300人 |
        | 效益指标 | 生态效益指标 | 森林覆盖率 | ≥42% |`,
    ],
  },

  *check({ form }) {
    const rows = rowsOf(form);
    if (rows.filter(({ target }) => target?.value.number !== undefined).length < fewestRows) return;
    let carried: readonly Value[] | undefined;
    for (const { goal, expected } of toldGoals(form)) {
      if (!goal.expected) continue;
      const promises = expected.claims.filter(isPromise);
      const known = promises.length > 0 ? (carried ??= carriedFigures(rows)) : [];
      const uncovered = promises.filter((claim) => !isCovered(claim, rows, known));
      const { at } = goal.expected.value;
      if (uncovered.length > 0)
        yield { messageId: "figure", at, data: { tasks: listed(uncovered.map(({ clause }) => clause)) } };
      const tasks = unnamedTasks(expected.clauses, rows);
      if (tasks.length > 0) yield { messageId: "task", at, data: { tasks: listed(tasks) }, level: "advice" };
    }
  },
});
