// Other readers over the same files: ExcelJS in this process, openpyxl in its own where the machine has it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import exceljs from "exceljs";
import { print } from "../print.mjs";

/** They are slow: a few hundred tell. */
const few = 200;
const rounds = 3;
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const script = `
import sys, time, os
try:
    import openpyxl
except ImportError:
    sys.exit(3)
folder = sys.argv[1]
start = time.process_time()
for name in os.listdir(folder):
    for sheet in openpyxl.load_workbook(os.path.join(folder, name)):
        for row in sheet.iter_rows(values_only=True):
            pass
print((time.process_time() - start) * 1000)
`;

/** Debian's own Python has its packages, whichever comes first on the path. */
const pythons = ["python3", "/usr/bin/python3"];

/** Milliseconds openpyxl takes a file; undefined where it is not there. */
function openpyxlTime(files) {
  const folder = mkdtempSync(path.join(tmpdir(), "biaochi-bench-"));
  try {
    for (const [index, file] of files.entries()) writeFileSync(path.join(folder, `${index}.xlsx`), file);
    for (const python of pythons) {
      const { status, stdout } = spawnSync(python, ["-c", script, folder], { encoding: "utf8" });
      if (status === 0) return Number(stdout) / files.length;
    }
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function excelTime(files) {
  const taken = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const file of files) await new exceljs.Workbook().xlsx.load(file);
    taken.push(performance.now() - start);
  }
  return median(taken) / files.length;
}

/** Our whole work on the files against their merely opening them. */
export async function benchReaders(files, ours) {
  const some = files.slice(0, few);
  const excel = await excelTime(some);
  const taken = Array.from({ length: rounds }, () => {
    const start = performance.now();
    ours();
    return performance.now() - start;
  });
  const own = median(taken) / files.length;
  print("ExcelJS, reading only", `${excel.toFixed(3)} ms a workbook`);
  print("all together ÷ ExcelJS", `${(own / excel).toFixed(2)} (at most 0.25)`);
  const python = openpyxlTime(some);
  print("openpyxl, reading only", python ? `${python.toFixed(3)} ms a workbook` : "not on this machine");
}
