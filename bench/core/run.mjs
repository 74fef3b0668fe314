// Reading and checking, in one process. Ratios are against libraries merely reading the same files in the same run.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import * as sheetjs from "@e965/xlsx";
import { loadSource } from "../../tools/load-source.mjs";
import { root } from "../../tools/run.mjs";
import { asForm } from "../real-size.mjs";
import { register } from "../register.mjs";
import { vary } from "./vary.mjs";
import { print } from "../print.mjs";
import { benchReaders } from "./readers.mjs";

const { openWorkbook } = await loadSource("src/office-file/open-workbook.ts");
const { nodeCodec } = await loadSource("src/hosts/file/node-codec.ts");
const { recognize } = await loadSource("src/recognition/recognize.ts");
const { reviewSheet } = await loadSource("src/review/review-sheet.ts");
const { reviewWorkbooks } = await loadSource("src/review/review-workbook.ts");

const count = 1000;
const rounds = 5;
/**
 * Rounds before the clock counts. A batch is thousands of workbooks of which the first hundreds pay for compiling a hundred
 * rules: what counts is the steady state, and the first round is printed beside it.
 */
const warmUp = 8;
/** Fifty thousand rows are a steady state in themselves. */
const registerWarmUp = 2;

/** The sheets we have, again and again, and the same number of copies whose names and figures are their own. */
async function workbooks() {
  const folders = [path.join(root, "assets/samples"), path.join(root, "../shared/tables/xlsx")];
  const grids = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith(".xlsx"))
        .flatMap((file) => sheetsOf(readFileSync(path.join(folder, file)))),
    );
  const [files, own] = [[], []];
  for (const grid of grids) files.push(await asForm(grid));
  for (let index = 0; index < count; index++) {
    const grid = grids[index % grids.length];
    own.push(await asForm(vary(grid, recognize(grid).forms, index)));
  }
  return { repeated: own.map((_, index) => files[index % files.length]), own };
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/**
 * The first round and the medians of several later ones, in milliseconds; the tasks take turns so that load on the machine
 * meets all alike.
 */
function time(tasks, before = warmUp) {
  const taken = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round < before + rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now();
      task();
      taken[name].push(performance.now() - start);
    }
  }
  const each = (read) =>
    Object.fromEntries(Object.entries(taken).map(([name, values]) => [name, read(values)]));
  return { first: each((values) => values[0]), steady: each((values) => median(values.slice(before))) };
}

function sheetsOf(file) {
  const opened = openWorkbook(file, nodeCodec);
  return opened.ok ? opened.value.sheets : [];
}

/** So many workbooks lie open together, as in the workers of the desk. */
const together = 32;

/** Does something with the files, some of them open together. */
function withSome(files, work) {
  for (let first = 0; first < files.length; first += together)
    work(files.slice(first, first + together).map(sheetsOf));
}

function reviewAll(files) {
  withSome(files, (books) => reviewWorkbooks(books.map((grids) => ({ grids }))));
}

/** Each step is timed together with the steps before it, as it happens to a real file: its sheet has just been read. */
function benchFiles(what, files) {
  const { first, steady: ms } = time({
    parse: () => files.forEach((file) => sheetsOf(file)),
    recognise: () => withSome(files, (books) => books.flat().forEach((grid) => recognize(grid))),
    all: () => reviewAll(files),
    alone: () => files.forEach((file) => reviewWorkbooks([{ grids: sheetsOf(file) }])),
    sheetjs: () => files.forEach((file) => sheetjs.read(file)),
  });
  const each = (value) =>
    `${(value / count).toFixed(3)} ms a workbook, ${Math.round((1000 * count) / value)} a second`;
  const bytes = files.reduce((sum, file) => sum + file.length, 0) / count / 1024;
  print("workbooks", `${count}, ${what}, ${bytes.toFixed(1)} KB on average`);
  print("unzip and parse", each(ms.parse));
  print("recognise", each(ms.recognise - ms.parse));
  print("check", each(ms.all - ms.recognise));
  print("all together", each(ms.all));
  print("all together, the first round", each(first.all));
  print("all together, file by file", each(ms.alone));
  print("SheetJS, reading only", each(ms.sheetjs));
  print("all together ÷ SheetJS", `${(ms.all / ms.sheetjs).toFixed(2)} (at most 0.40)`);
  print("recognise and check ÷ SheetJS", `${((ms.all - ms.parse) / ms.sheetjs).toFixed(2)} (at most 0.20)`);
}

function benchRegister(what, look) {
  const small = register(200, look);
  const large = register(2000, look);
  const tasks = { small: () => reviewSheet(small), large: () => reviewSheet(large) };
  const { steady: ms } = time(tasks, registerWarmUp);
  const exponent = Math.log(ms.large / ms.small) / Math.log(10);
  print(
    `register of 2,000 projects, ${what}`,
    `${ms.large.toFixed(0)} ms for 50,000 rows, growth exponent ${exponent.toFixed(2)} (at most 1.1)`,
  );
}

/** Ten times as many files of the same kind: the time a file must not grow. */
function benchGrowth(files) {
  const few = files.slice(0, count / 10);
  const { steady: ms } = time({ few: () => reviewAll(few), many: () => reviewAll(files) }, 2);
  print("10 × the files", `growth exponent ${Math.log10(ms.many / ms.few).toFixed(2)} (at most 1.1)`);
}

/** Files one by one, files and rows ten times as many, and what other readers take. */
export async function benchCore() {
  const { repeated, own } = await workbooks();
  benchFiles("the same sheets again and again", repeated);
  benchFiles("each with names and figures of its own", own);
  benchGrowth(own);
  benchRegister("each with its unit", { isOnce: false });
  benchRegister("their unit printed once", { isOnce: true });
  await benchReaders(own, () => reviewAll(own));
}
