// Merely opens the workbooks of a folder, as a process of its own: `node bench/desk/peers.mjs sheetjs|exceljs FOLDER COUNT`.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const [library, folder, count] = process.argv.slice(2);

/** How a library opens a workbook. */
async function opener() {
  if (library === "sheetjs") {
    const { read } = await import("@e965/xlsx");
    return (bytes) => read(bytes);
  }
  const { default: exceljs } = await import("exceljs");
  return (bytes) => new exceljs.Workbook().xlsx.load(bytes);
}

const open = await opener();
for (const name of readdirSync(folder).slice(0, Number(count)))
  await open(readFileSync(path.join(folder, name)));
