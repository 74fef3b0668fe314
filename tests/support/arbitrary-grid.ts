import fc from "fast-check";
import { gridOf, type Cell, type Grid } from "../../src/sheet/grid";

const headers = [
  "一级指标",
  "二级指标",
  "三级指标",
  "指标性质",
  "年度指标值",
  "度量单位",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
  "评分标准",
  "备注",
];
const texts = fc.oneof(
  fc.constantFrom(
    "",
    "≥95%",
    "290%",
    "及时",
    "100",
    "5个",
    "2024年12月底前",
    "无",
    "—",
    "IO",
    "达成年度指标",
    "≥XX个",
    "0",
    "80-90%",
    "1.2万亩",
    "产出指标(50分)",
    "数量指标",
    "其中：男生",
    "总分",
    "合计",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);

function toCell(text: string): Cell | undefined {
  const plain = /^-?\d+(\.\d+)?$/.test(text);
  return text === "" ? undefined : { value: plain ? Number(text) : text, text };
}

/** Sheets that look like forms: a head, a money block, a header in any order and rows of anything. */
export const arbitraryGrid: fc.Arbitrary<Grid> = fc
  .record({
    head: fc.array(fc.array(texts, { maxLength: 8 }), { maxLength: 4 }),
    header: fc.shuffledSubarray(headers, { minLength: 3 }),
    rows: fc.array(fc.array(texts, { maxLength: 12 }), { maxLength: 10 }),
    money: fc.array(fc.array(texts, { minLength: 7, maxLength: 7 }), { maxLength: 3 }),
  })
  .map(({ head, header, rows, money }) => {
    const block = [
      ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ];
    const fund = money.map((figures, index) => [
      "",
      index === 0 ? "年度资金总额" : "其中：财政拨款",
      ...figures,
    ]);
    const all = [["项目支出绩效自评表"], ...head, ...block, ...fund, header, ...rows];
    return gridOf(
      "表",
      all.map((row) => row.map(toCell)),
    );
  });
