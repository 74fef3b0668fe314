import type { Field, Form, Indicator, Labelled, Quantity } from "../../form/form";
import { targetInForce } from "../../form/target-in-force";
import { compareValues } from "../../values/compare";
import type { Value } from "../../values/value";
import { flatText } from "../../values/flat-text";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { carriedFigures, isCarried, nounMatch, sameFigure, sameMeasure } from "./claim-match";
import { toldGoals, type Claim, type ToldGoal } from "./claims";
import { plannedWords } from "./narrative-lexicon";

/** A text of the form and the cells of the rows it must agree with. */
interface Side {
  readonly text: Field;
  readonly claims: readonly Claim[];
  readonly cellOf: (row: Indicator) => Quantity | null;
  readonly isResult: boolean;
}

interface Clash {
  readonly claim: Claim;
  readonly row: Indicator;
  readonly cell: Quantity;
}

const actualOf = (row: Indicator): Quantity | null => row.actual;

function sideOf(label: Labelled | null, claims: readonly Claim[], isResult: boolean): readonly Side[] {
  const counted = claims.filter(
    ({ value, before }) => value.kind === "number" && !(isResult && plannedWords.test(before)),
  );
  const cellOf = isResult ? actualOf : targetInForce;
  return label && counted.length > 0 ? [{ text: label.value, claims: counted, cellOf, isResult }] : [];
}

function givesFigures({ expected, actual }: ToldGoal): boolean {
  return expected.claims.length > 0 || actual.claims.length > 0;
}

/** The texts of a form that give figures. */
function sidesOf(form: Form): readonly Side[] {
  return toldGoals(form).flatMap(({ goal, expected, actual }) => [
    ...sideOf(goal.expected, expected.claims, false),
    ...sideOf(goal.actual, actual.claims, true),
  ]);
}

/** The one row a claim speaks of, in its unit; undefined where none is, or several are. */
function rowOf(claim: Claim, rows: readonly Indicator[], { cellOf }: Side): Clash | undefined {
  const fitting = rows.flatMap((row) => {
    const cell = cellOf(row);
    const isMeant =
      cell?.value.kind === "number" &&
      !cell.value.flags.some((flag) => flag === "scanner" || flag === "several" || flag === "embedded") &&
      sameMeasure(claim.value, cell.value) &&
      nounMatch(claim, row) === 2;
    return isMeant ? [{ claim, row, cell }] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** 20台 and 5台 of a row that counts 25台: the text tells its parts. */
function tellsParts({ cell }: Clash, { claims }: Side): boolean {
  const alike = claims.filter(({ value }) => value.unit === cell.value.unit);
  const number = alike.reduce((sum, { value }) => sum + (value.number ?? 0), 0);
  return alike.length > 1 && alike.some(({ value }) => sameFigure({ ...value, number }, cell.value));
}

/** True where the row's own figure stands elsewhere in the text: this one is about something else. */
function isElsewhere({ cell }: Clash, { claims }: Side): boolean {
  return claims.some(({ value }) => sameFigure(value, cell.value));
}

function clashesOf(side: Side, rows: readonly Indicator[], carried: readonly Value[]): readonly Clash[] {
  return side.claims.flatMap((claim) => {
    // 500人 of one row does not carry the 500套 of a text.
    const measured = carried.filter((value) => sameMeasure(claim.value, value));
    const clash = isCarried(claim, measured) ? undefined : rowOf(claim, rows, side);
    return clash && !isElsewhere(clash, side) && !tellsParts(clash, side) ? [clash] : [];
  });
}

/** 元 taken for 万元, or the other way round. */
function isScaleSlip({ claim, cell }: Clash): boolean {
  const compared = compareValues(claim.value, cell.value);
  const ratio = compared.comparable ? (compared.ratio ?? 0) : 0;
  const isMoney = /元/.test(claim.value.unit ?? "") || /元/.test(cell.value.unit ?? "");
  return isMoney && (Math.abs(ratio - 1e4) < 50 || Math.abs(ratio - 1e-4) < 5e-7);
}

interface Said {
  readonly name: string;
  readonly said: string;
  readonly written: string;
}

export default defineRule({
  id: "goal-figure-clash",
  title: "目标、完成情况里的数字应与指标一致",
  why: "同一件事在文字里是一个数，在指标里是另一个数，审核人员无从知道哪个算数。",
  basis: basis.goalRequirements,
  level: "warning",
  book: ["R-NUMCLASH"],
  when: ({ form }) => toldGoals(form).some(givesFigures),
  messages: {
    target: ({ name, said, written }: Said) =>
      `“${name}”的指标值是“${written}”，总体目标里写的是“${said}”，两处应一致。`,
    actual: ({ name, said, written }: Said) =>
      `“${name}”的完成值是“${written}”，实际完成情况里写的是“${said}”，两处应一致。`,
    scale: ({ name, said, written }: Said) =>
      `“${name}”这里是“${written}”，文字里是“${said}”，相差一万倍，元和万元可能写混。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < |
          | 年度总体目标 | 预期目标 | < | 实际完成情况 | < |
          | ^ | 养护农村公路10500公里，群众满意度达到90%以上。 | < | 全年养护农村公路11730公里，培训养护员280人次。 | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
          | 产出指标 | 数量指标 | 养护农村公路里程 | ⟦≥11730公里⟧ | 11730公里 |
          | ^ | ^ | 培训养护员人次 | ≥300人次 | ⟦310人次⟧ |
          | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 94% |`,
        messages: ["target", "actual"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 年度总体目标 | 发放创业补贴资金120万元，新增创业实体60户。 | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 新增创业实体户数 | ≥60户 |
          | ^ | 成本指标 | 创业补贴资金 | ⟦≤120元⟧ |`,
        messages: ["scale"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 年度总体目标 | 完成除治面积36000亩。 | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 除治面积 | ⟦≥12000亩⟧ |
          | ^ | 质量指标 | 疫木除治率 | ≥98% |`,
        messages: ["target"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < |
        | 年度总体目标 | 预期目标 | < | 实际完成情况 | < |
        | ^ | 全县现有公路10500公里，本年养护农村公路11730公里，满意度由85%提升到90%。 | < | 计划养护农村公路11700公里，实际养护11730公里；发放补助资金1200000元。 | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
        | 产出指标 | 数量指标 | 养护农村公路里程 | ≥1.173万公里 | 11730公里 |
        | ^ | 成本指标 | 补助资金 | ≤120万元 | 120万元 |
        | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 94% |`,
    ],
  },

  *check({ form }) {
    // Where a place's column was taken for the targets, its figure is a part of what the goal says.
    if (form.problems.some(({ code }) => code === "column-guessed")) return;
    const sides = sidesOf(form);
    if (sides.length === 0) return;
    const rows = form.indicators.filter(({ breakdown }) => !breakdown);
    const carried = carriedFigures(rows);
    for (const side of sides) {
      for (const clash of clashesOf(side, rows, carried)) {
        const { claim, row, cell } = clash;
        const data = { name: flatText(row.name.text), said: claim.value.text, written: flatText(cell.text) };
        const related = [side.text.at];
        const messageId = side.isResult ? "actual" : "target";
        yield { messageId: isScaleSlip(clash) ? "scale" : messageId, at: cell.at, related, data };
      }
    }
  },
});
