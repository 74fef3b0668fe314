import { gridOf, type Cell, type CellValue, type Grid } from "../../../src/sheet/grid";
import { parseTable } from "../../../src/sheet/table-text";

const cell = (value: CellValue, rest: Partial<Cell> = {}): Cell => ({ value, text: String(value), ...rest });

/** A small self-evaluation with merges, a formula, a percentage, a date and an empty cell. */
function selfEvaluation(): Grid {
  const { grid } = parseTable(
    `| 项目自评表 | < | < | < | < |
     | 一级指标 | 三级指标 | 指标值 | 完成值 | 得分 |
     | 产出指标 | 养护里程 | ≥312公里 | 300公里 | 15 |
     | ^ | 合格率 | ≥95% |  | 10 |
     | 效益指标 | 满意度 | 90 | 2021 | 8 |
     | 合计 | < | < | < | 33 |`,
    "自评表",
  );
  const rows = grid.rows.map((row) => row?.slice() ?? []);
  const set = (row: number, col: number, content: Cell): void => {
    (rows[row] ??= [])[col] = content;
  };
  set(3, 3, cell(0.95, { text: "95%", format: "0%" }));
  set(4, 3, cell(44531, { text: "2021年12月", format: 'yyyy"年"m"月"' }));
  set(4, 2, cell("90", { format: "@" }));
  set(5, 4, cell(33, { formula: "SUM(E3:E5)" }));
  return {
    ...gridOf(grid.sheet, rows, { merges: grid.merges }),
    hiddenRows: new Set([4]),
    hiddenCols: new Set([1]),
  };
}

/** What cells can hold besides texts and figures. */
function oddCells(): Grid {
  return gridOf("杂项", [
    [
      cell("007", { format: "@" }),
      cell(true, { text: "TRUE" }),
      cell("#DIV/0!", { formula: "1/0", error: true }),
    ],
    [cell("两行\n文字"), cell(1234.5, { text: "1,234.50", format: "#,##0.00" })],
  ]);
}

function protectedSheet(): Grid {
  return { ...parseTable("| 填报说明 |\n| 不得改动 |", "填报说明").grid, protected: true };
}

function hiddenSheet(): Grid {
  return { ...parseTable("| 选项 |\n| 定量 |", "代码").grid, visibility: "hidden" };
}

function emptySheet(): Grid {
  return gridOf("空表", []);
}

/** Larger than what one answer of Excel on the web can hold. */
export function largeSheet(rowCount = 3000): Grid {
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: 20 }, (__, col) => cell(col === 0 ? `项目${row}` : row * 20 + col)),
  );
  return gridOf("登记簿", rows);
}

export const workbook = (): readonly Grid[] => [
  selfEvaluation(),
  oddCells(),
  emptySheet(),
  hiddenSheet(),
  protectedSheet(),
];
