import type { Answer, Input } from "./answer";
import { completion } from "./completion";
import { read } from "./read";
import { score } from "./score";

interface Parameter {
  readonly name: string;
  readonly help: string;
}

/** A function of ours as a spreadsheet offers it. */
export interface SheetFunction {
  /** Written behind `BIAOCHI.` */
  readonly name: string;
  readonly help: string;
  readonly parameters: readonly Parameter[];
  readonly compute: (...inputs: readonly Input[]) => Answer;
}

const target: Parameter = {
  name: "指标值",
  help: "指标值，如 ≥95%、3场、12月底前；没写符号的数按“不低于”读；可以是区域",
};
const actual: Parameter = {
  name: "完成值",
  help: "实际完成值；指标值是百分比时，0 到 1 之间的数按百分比读；可以是区域",
};

/** Our functions, the same in Excel and in the workbench. */
export const sheetFunctions: readonly SheetFunction[] = [
  {
    name: "SCORE",
    help: "按完成情况核算一个指标的得分，公式见财预〔2020〕10号。公式只给出上限的，返回上限；没有公式可算的返回 #VALUE! 并说明原因。",
    parameters: [target, actual, { name: "分值", help: "该指标的分值；可以是区域" }],
    compute: (wanted = null, reached = null, weight = null) => score(wanted, reached, weight),
  },
  {
    name: "COMPLETION",
    help: "实际完成值与指标值之比，如 312 公里完成 218 公里为 0.6987；单元格可设为百分比格式。",
    parameters: [target, actual],
    compute: (wanted = null, reached = null) => completion(wanted, reached),
  },
  {
    name: "READ",
    help: "指标值或完成值读出的内容，如“不低于９５％”读作 ≥95%，“12月底前”读作截止日期。",
    parameters: [{ name: "文字", help: "一个单元格的内容；可以是区域" }],
    compute: (text = null) => read(text),
  },
];
