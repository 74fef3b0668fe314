import { reportPage } from "../review/report/html";
import { parseArguments, type Order } from "./arguments";
import { findFiles, type Found } from "./find-files";
import { helpText } from "./help";
import type { FileTask, Outcome, Tally } from "./outcome";
import { progressBar } from "./progress";
import { originalsOf } from "./originals";
import { copySaver } from "./save-copy";
import { runTasks } from "./worker-pool";
import { complain, say } from "./say";
import { tellAside } from "./tell-aside";
import { writeAdvice } from "./write-advice";
import { writeWhole } from "./write-whole";

declare const __BIAOCHI_VERSION__: string;

function tasksOf(order: Order, found: Found): readonly FileTask[] {
  const { command, json, html, profile, fix } = order;
  return found.files.map(({ path }) => ({
    path,
    command: command === "read" ? "read" : "check",
    form: json ? "json" : "text",
    colour: process.stdout.isTTY,
    html: html !== undefined,
    ...(profile === undefined ? {} : { profile }),
    ...(fix === undefined ? {} : { fix }),
  }));
}

/** Everything that was said and counted while the files went by. */
interface Run {
  readonly tally: { -readonly [Key in keyof Tally]: number };
  readonly sections: string[];
  readonly troubles: string[];
  /** Absent where no copies are wanted. */
  readonly saveCopy: ReturnType<typeof copySaver> | undefined;
}

function newRun({ out }: Order, { files, missing }: Found): Run {
  return {
    tally: { return: 0, explain: 0, pass: 0 },
    sections: [],
    troubles: missing.map(({ message }) => message),
    saveCopy: out === undefined ? undefined : copySaver(out, files),
  };
}

function takeOutcome(
  run: Run,
  order: Order,
  { file, outcome }: { file: Found["files"][number]; outcome: Outcome },
): void {
  for (const text of outcome.output) say(order.json ? text : `${text}\n`);
  run.sections.push(...outcome.sections);
  for (const verdict of ["return", "explain", "pass"] as const) run.tally[verdict] += outcome.tally[verdict];
  if (outcome.failure) {
    run.troubles.push(outcome.failure.message);
    complain(outcome.failure.message);
  }
  if (!outcome.copy || !run.saveCopy) return;
  const saved = run.saveCopy(file, outcome.copy);
  if (!saved.ok) {
    run.troubles.push(saved.message);
    complain(saved.message);
  } else if (!order.json) say(`  已修复 ${outcome.copy.cells} 个单元格，副本：${saved.path}\n`);
}

/** What leads to no workbook has its line in the JSON, too: a program reads nothing else. */
function tellMissing({ json }: Order, { missing }: Found): void {
  for (const { path, message } of missing) {
    const failure = { code: "not-found", message };
    if (json) say(JSON.stringify({ file: path, sheet: null, kind: null, failure }));
    complain(message);
  }
}

/** Runs all files and hands each outcome on in the order of the files. */
async function runInOrder(order: Order, found: Found, run: Run): Promise<void> {
  const tasks = tasksOf(order, found);
  const progress = progressBar(tasks.length);
  const waiting = new Map<number, Outcome>();
  let next = 0;
  let done = 0;
  await runTasks(tasks, (index, outcome) => {
    waiting.set(index, outcome);
    progress.clear();
    for (let ready = waiting.get(next); ready; ready = waiting.get(next)) {
      waiting.delete(next);
      const file = found.files[next];
      if (file) takeOutcome(run, order, { file, outcome: ready });
      next++;
    }
    progress.step(++done);
  });
  progress.clear();
}

function writeReport(run: Run, { files }: Found, path: string): void {
  try {
    if (originalsOf(files)(path)) throw new Error("the original stays as it is");
    writeWhole(path, ({ write }) => {
      write(reportPage(run.sections, run.troubles));
    });
  } catch {
    run.troubles.push(path);
    complain(`报告写不进“${path}”，或与原文件同名。${writeAdvice}`);
  }
}

function summary(found: Found, { tally, troubles }: Run): string {
  const forms = tally.return + tally.explain + tally.pass;
  const unread = troubles.length > 0 ? `；${troubles.length} 个文件有问题，见上` : "";
  return `共 ${found.files.length} 个文件，${forms} 张表：会被退回 ${tally.return}，需说明 ${tally.explain}，可报送 ${tally.pass}${unread}。`;
}

/** Runs the command line and answers with its exit status: 0 nothing wrong, 1 errors found, 2 a wrong call or an unreadable file. */
export async function main(argv: readonly string[]): Promise<number> {
  const [command] = argv;
  if (argv.includes("--help") || argv.includes("-h")) {
    say(helpText(command));
    return 0;
  }
  if (command === "review" || command === "merge") {
    const { desk } = await import("./review/desk");
    // The scripts of the threads stand beside this one, wherever the desk itself was bundled to.
    return desk(command, argv.slice(1), {
      workerScript: new URL("./review-worker.js", import.meta.url),
      rectificationScript: new URL("./rectification-worker.js", import.meta.url),
    });
  }
  if (command === "recommend" || command === "search" || command === "library") {
    const { libraryCommand } = await import("./library/library-commands");
    return libraryCommand(command, argv.slice(1));
  }
  if (command === "publish") {
    const { publish } = await import("./publish/publish");
    return publish(argv.slice(1));
  }
  if (command === "next") {
    const { next } = await import("./next/next");
    return next(argv.slice(1));
  }
  const parsed = parseArguments(argv);
  if (!parsed.ok) {
    complain(parsed.message);
    return 2;
  }
  const { order } = parsed;
  if (order.command === "help" || order.command === "version") {
    say(order.command === "help" ? helpText() : __BIAOCHI_VERSION__);
    return 0;
  }
  const found = findFiles(order.paths, order.out);
  tellMissing(order, found);
  tellAside(found, order.command === "read" ? "没有读取" : "没有检查");
  const run = newRun(order, found);
  await runInOrder(order, found, run);
  if (order.html !== undefined) writeReport(run, found, order.html);
  if (order.command === "check" && !order.json) say(summary(found, run));
  if (run.troubles.length > 0) return 2;
  return run.tally.return > 0 ? 1 : 0;
}
