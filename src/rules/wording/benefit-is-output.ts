import { groupBy } from "../../values/group-by";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { quoted } from "./quoted";
import { rowsOf, type JudgedRow } from "./rows";

const shortestShared = 4;
const leastTelling = 2;

/** `735人`: figure and unit of a count; undefined for rates, money and small numbers, which agree by chance. */
function countOf({ target }: JudgedRow): string | undefined {
  const { kind, number, unit } = target?.value ?? {};
  if (kind !== "number" || number === undefined || number < leastTelling) return undefined;
  return unit === undefined || /[%‰元年天月]/.test(unit) ? undefined : `${number}${unit}`;
}

function shareWords(a: string, b: string): boolean {
  if (a.length <= shortestShared) return b.includes(a);
  for (let start = 0; start + shortestShared <= a.length; start++) {
    if (b.includes(a.slice(start, start + shortestShared))) return true;
  }
  return false;
}

/** The 数量 row that a benefit row says again. */
function repeated(row: JudgedRow, outputs: ReadonlyMap<string, readonly JudgedRow[]>): JudgedRow | undefined {
  const count = countOf(row);
  if (count === undefined) return undefined;
  return outputs.get(count)?.find((output) => shareWords(row.name, output.name));
}

function outputsByCount(rows: readonly JudgedRow[]): ReadonlyMap<string, readonly JudgedRow[]> {
  return groupBy(rows, (row) => {
    const count = row.indicator.level2 === "数量指标" ? countOf(row) : undefined;
    return count === undefined ? [] : [count];
  });
}

/** What goes on after the project is an effect, although it was made like an output. */
function isLasting({ indicator, name }: JudgedRow): boolean {
  return indicator.level2 === "可持续影响指标" && /机制|制度/.test(name);
}

function mayBeOutput(row: JudgedRow): boolean {
  if (row.indicator.level1 !== "效益指标" || isLasting(row)) return false;
  return row.nameFault === "output" || (row.nameFault === null && countOf(row) !== undefined);
}

export default defineRule({
  id: "benefit-is-output",
  title: "效益指标不重复写产出",
  why: "做了多少事是产出，事情带来的变化才是效益。同一件事两头算分，效益就没有考核。",
  basis: basis.coreIndicators,
  level: "warning",
  book: ["Q-BENEFITISOUTPUT"],
  when: ({ form }) => rowsOf(form).some(mayBeOutput),
  messages: {
    deed: ({ name }: { name: string }) => `${name}写的是做了多少事，属于产出，效益应写由此带来的变化。`,
    repeated: ({ name, output }: { name: string; output: string }) =>
      `${name}与数量指标${output}是同一个数，效益应写由此带来的变化。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 资助困难学生人数 | ≥735人 | 20 |
| 效益指标 | 社会效益指标 | ⟦培训农技人员⟧ | ≥200人 | 15 |
| ^ | ^ | ⟦困难学生人数⟧ | 735人 | 15 |`,
        messages: ["deed", "repeated"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 培训农技人员 | ≥200人 | 20 |
| 效益指标 | 社会效益指标 | 良种推广覆盖村数 | ≥35个 | 15 |
| ^ | ^ | 新建冷库受益农户 | ≥420户 | 10 |
| ^ | 经济效益指标 | 参训农户年均增收 | ≥1500元 | 15 |`,
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 建立长效管理机制数量 | ≥2个 | 20 |
| 效益指标 | 可持续影响指标 | 长效管理机制数量 | ≥2个 | 15 |`,
    ],
  },
  *check({ form }) {
    const rows = rowsOf(form);
    const benefits = rows.filter(mayBeOutput);
    const outputs = outputsByCount(rows);
    for (const row of benefits) {
      const { at } = row.indicator.name;
      const name = quoted(row.name);
      if (row.nameFault === "output") yield { messageId: "deed", data: { name }, at };
      const output = row.nameFault === null ? repeated(row, outputs) : undefined;
      if (!output) continue;
      const related = [output.indicator.name.at];
      yield { messageId: "repeated", data: { name, output: quoted(output.name) }, at, related };
    }
  },
});
