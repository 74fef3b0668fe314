import type { Form } from "../../form/form";
import { tenThousandsIn } from "../../form/money-units";
import { projectSpending } from "../../form/project-spending";
import { figureText } from "../../scoring/arithmetic";
import { basis } from "../basis";
import { defineRule } from "../rule";

/** Rounding of many sheets adds up: half a per cent is no difference. */
const slack = 0.005;

function scaleOf({ budget }: Form): number {
  return tenThousandsIn[budget?.moneyUnit ?? "万元"];
}

/** The projects' money in 万元; null where a sheet states none. */
function sumOf(projects: readonly Form[]): number | null {
  let sum = 0;
  for (const project of projects) {
    const total = project.budget?.total;
    const amount = total?.annual?.amount ?? total?.initial?.amount ?? null;
    if (amount === null) return null;
    sum += amount * scaleOf(project);
  }
  return sum;
}

const money = (figure: number): string => figureText(Math.round(figure * 100) / 100);

interface Sums {
  readonly count: number;
  readonly sum: number;
  readonly own: number;
}

const project = (name: string, amount: number): string => `
      | 项目支出绩效目标申报表 | < | < | < |
      | 项目名称 | ${name} | 主管部门 | 青峰县某局 |
      | 项目资金（万元） | 年度资金总额 | ${amount} | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 养护里程 | ≥30公里 |`;

const department = (spending: string): string => `
          | 部门整体支出绩效目标申报表 | < | < |
          | 部门名称 | 青峰县某局 | < |
          | 年度预算（万元） | 资金总额 | 900 |
          | ^ | 基本支出 | ${900 - Number(spending.replace(/[⟦⟧]/g, ""))} |
          | ^ | 项目支出 | ${spending} |
          | 一级指标 | 三级指标 | 指标值 |
          | 产出指标 | 养护里程 | ≥60公里 |`;

export default defineRule({
  id: "projects-exceed-department",
  title: "部门的项目支出应与各项目的资金相等",
  why: "部门整体绩效的项目支出由各个项目组成。各项目加起来比部门的还多，两张表必有一张不对。",
  basis: basis.arithmetic,
  level: "warning",
  book: ["D-SUM", "R-TASKSUM"],
  kinds: ["department-target", "department-review"],
  needs: ["parts"],
  messages: {
    over: ({ count, sum, own }: Sums) =>
      `本工作簿里 ${count} 张项目表的资金合计 ${money(sum)} 万元，超过部门的项目支出 ${money(own)} 万元。`,
    under: ({ count, sum, own }: Sums) =>
      `本工作簿里 ${count} 张项目表的资金合计 ${money(sum)} 万元，部门的项目支出是 ${money(own)} 万元，请核对是否还有项目。`,
  },
  examples: {
    parts: [project("公路养护", 300), project("桥梁检测", 100)],
    bad: [
      { sheet: department("⟦380⟧"), messages: ["over"] },
      { sheet: department("⟦460⟧"), messages: ["under"] },
    ],
    good: [department("400")],
  },

  *check({ form, related }) {
    const projects = related?.parts ?? [];
    const spending = projectSpending(form);
    const sum = sumOf(projects.map((one) => one.form));
    if (!spending || spending.amount === null || sum === null) return;
    const data = { count: projects.length, sum, own: spending.amount * scaleOf(form) };
    if (Math.abs(sum - data.own) <= Math.max(sum, data.own) * slack) return;
    if (sum > data.own) yield { messageId: "over", at: spending.at, data };
    else if (projects.length > 1) yield { messageId: "under", at: spending.at, data, level: "advice" };
  },
});
