// The desk: 1,000 workbooks with planted faults, from disk to ledgers, against libraries merely opening them: `npm run bench:desk`.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../../tools/run.mjs";
import { print } from "../print.mjs";
import { benchBrowser } from "./browser.mjs";
import { makeFiles } from "./make-files.mjs";
import { runProcess } from "./run-process.mjs";

const count = 1000;
/** ExcelJS opens some of them only: all would take a minute. */
const excelCount = 200;

const program = path.join(root, "bin/biaochi.js");
const peers = path.join(import.meta.dirname, "peers.mjs");

function review(folder, jobs) {
  return runProcess([program, "review", folder, "--out", `${folder}-out-${jobs}`, "--jobs", `${jobs}`]);
}

const rate = (files, seconds) => `${Math.round(files / seconds)} workbooks a second`;
const ratio = (one, other) => (one / other).toFixed(2);

/**
 * The command line: ratios by processor time. Ours and theirs are alike: a fresh process each over the same files, its
 * start, the loading of its code and its first cold files included.
 */
async function benchCommandLine(folder, tenfold) {
  const sheetjs = await runProcess([peers, "sheetjs", folder, `${count}`]);
  const one = await review(folder, 1);
  const exceljs = await runProcess([peers, "exceljs", folder, `${excelCount}`]);
  const two = await review(folder, 2);
  const many = await review(tenfold, 2);
  const manyByOne = await review(tenfold, 1);
  const said = ({ seconds, work, peak }, files) =>
    `${seconds.toFixed(1)} s, ${work.toFixed(1)} s of processor time, ${rate(files, seconds)}, peak ${Math.round(peak)} MiB`;
  print("command line, one worker", said(one, count));
  print("SheetJS opening them", said(sheetjs, count));
  print(`ExcelJS opening ${excelCount} of them`, said(exceljs, excelCount));
  print("÷ SheetJS, one core", `${ratio(one.work, sheetjs.work)} (at most 0.40)`);
  print("÷ ExcelJS, one core", `${ratio(one.work, (exceljs.work * count) / excelCount)} (at most 0.25)`);
  print("command line, two workers", said(two, count));
  print("two workers against one", `${ratio(one.seconds, two.seconds)} × (at least 1.6)`);
  print("10,000 workbooks, two workers", said(many, count * 10));
  print("at 10,000, two workers against one", `${ratio(manyByOne.seconds, many.seconds)} × (at least 1.6)`);
  const most = 1.2 * two.peak + (count * 9 * 10) / 1024;
  print("peak memory at 10,000", `${Math.round(many.peak)} MiB (at most ${Math.round(most)})`);
  const growth = ((many.peak - two.peak) * 1024) / (count * 9);
  print("memory a further file", `${growth.toFixed(1)} KB`);
  print("10,000 ÷ SheetJS at 1,000", `${ratio(many.work / 10, sheetjs.work)} a workbook, of processor time`);
}

/** The whole of it; pages and command line have to be built before. */
export async function benchDesk() {
  if (!existsSync(path.join(root, "dist/cli.js"))) {
    print("the desk", "not measured: run `npm run build` first");
    return;
  }
  const base = mkdtempSync(path.join(tmpdir(), "biaochi-desk-"));
  const [folder, tenfold] = [path.join(base, "1k"), path.join(base, "10k")];
  try {
    await makeFiles(folder, tenfold, count);
    await benchCommandLine(folder, tenfold);
    await benchBrowser(folder, path.join(`${folder}-out-1`, "records.ndjson"), count);
  } finally {
    rmSync(base, { recursive: true });
  }
}

if (process.argv[1] === import.meta.filename) await benchDesk();
