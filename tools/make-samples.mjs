// Writes assets/samples/*.xlsx from the table texts in tools/samples: run after changing one of them.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "hucre";
import { loadSource } from "./load-source.mjs";
import { root } from "./run.mjs";

const from = path.join(root, "tools/samples");
const to = path.join(root, "assets/samples");

const { parseTable } = await loadSource("src/sheet/table-text.ts");

const line = { style: "thin", color: { rgb: "808080" } };
const border = { top: line, bottom: line, left: line, right: line };

function styleOf(row, text) {
  if (row === 0)
    return {
      font: { name: "宋体", size: 16, bold: true },
      alignment: { horizontal: "center", vertical: "center" },
    };
  if (row === 1 && /^（\d{4}年度）$/.test(text)) return { alignment: { horizontal: "center" } };
  const alignment = { horizontal: text.length > 24 ? "left" : "center", vertical: "center", wrapText: true };
  return { font: { name: "宋体", size: 11 }, border, alignment };
}

/** Wide enough for the longest short text of each column. */
function widths(grid) {
  return Array.from({ length: grid.colCount }, (_, col) => {
    const lengths = grid.rows
      .slice(2)
      .map((row) => row?.[col]?.text ?? "")
      .filter((text) => text.length <= 16);
    return { width: Math.min(26, Math.max(9, ...lengths.map((text) => text.length * 2 + 2))) };
  });
}

function sheetOf(grid) {
  const cells = new Map();
  for (let row = 0; row < grid.rowCount; row++) {
    for (let col = 0; col < grid.colCount; col++) {
      cells.set(`${row},${col}`, { style: styleOf(row, grid.rows[row]?.[col]?.text ?? "") });
    }
  }
  return {
    name: grid.sheet,
    rows: grid.rows.map((row) =>
      Array.from({ length: grid.colCount }, (_, col) => row?.[col]?.value ?? null),
    ),
    cells,
    columns: widths(grid),
    merges: grid.merges.map((m) => ({
      startRow: m.top,
      startCol: m.left,
      endRow: m.bottom,
      endCol: m.right,
    })),
    pageSetup: { orientation: "landscape", paperSize: "A4", fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
  };
}

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
for (const file of readdirSync(from)) {
  const name = path.basename(file, ".md");
  const { grid } = parseTable(
    readFileSync(path.join(from, file), "utf8"),
    /自评/.test(name) ? "自评表" : "目标表",
  );
  writeFileSync(path.join(to, `${name}.xlsx`), await writeXlsx({ sheets: [sheetOf(grid)] }));
}
