import { heldByWorker } from "../../../batch/batch-worker";
import { reviewGivenUp } from "../../../batch/give-up";
import type { ReviewAnswer, ReviewTask } from "../../../batch/review-task";
import { runBatch } from "../../../batch/run-batch";
import { recordLine } from "../../../portfolio/record/merge-records";
import { readRecord } from "../../../portfolio/record/read-record";
import { unreviewedRecord } from "../../../portfolio/record/record";
import { markOf } from "../batch/plan-files";
import { breathe } from "../../../hosts/breathe";
import { isNotLoaded } from "../../session/follow-faults";
import type { Desk, StartReader } from "../session/desk";
import type { DeskRun } from "../session/desk-state";
import { say } from "../session/say";
import { answerKeeper, type Answer } from "./answer-keeper";
import type { IncomingFile } from "./incoming-files";

/** A file that takes longer is given up; old machines are slow. */
const longestMs = 20_000;
/** How often it is told how far the work is, and the views are drawn anew; these seldomer where drawing takes long. */
const tellEveryMs = 400;
/** So many times as long as the drawing itself. */
const drawShare = 25;

type Answers = Map<string, Answer>;

/** When the work began or went on, and how many files have been done since. */
interface Pace {
  at: number;
  done: number;
}

/** Too short a time says nothing about the speed. */
const shortest = 2;

function secondsLeft({ at, done }: Pace, left: number): number | null {
  const seconds = (performance.now() - at) / 1000;
  return done === 0 || seconds < shortest ? null : Math.ceil((left * seconds) / done);
}

/** The run after so many more files. */
function further(run: DeskRun, more: number, pace: Pace): DeskRun {
  pace.done += more;
  const done = run.done + more;
  return { ...run, done, secondsLeft: secondsLeft(pace, run.of - done) };
}

function answerOf(file: File, found: ReviewAnswer, replaced: string | undefined): Answer {
  const lines =
    replaced === undefined ? found : [recordLine(unreviewedRecord(replaced, "same-name")), ...found];
  return { mark: markOf(file), lines, records: lines.flatMap((line) => readRecord(line) ?? []) };
}

/** Takes answers to the batch in bundles; `flush` tells and keeps what waits. */
function collector(
  desk: Desk,
  id: string,
  pace: Pace,
): { add: (name: string, one: Answer) => void; flush: () => void } {
  const keeper = answerKeeper(desk, id);
  let waiting: Answers = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let teller: ReturnType<typeof setTimeout> | undefined;
  let [everyMs, untold] = [tellEveryMs, 0];
  /** How far the run is now. What is told as done is kept: whoever leaves the page then has no file checked again. */
  const told = (): { readonly run: DeskRun | null } => {
    clearTimeout(teller);
    teller = undefined;
    keeper.flush();
    const { run } = desk.state();
    const more = untold;
    untold = 0;
    return { run: run && further(run, more, pace) };
  };
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const { batch } = desk.state();
    const answers = waiting;
    waiting = new Map();
    if (batch?.id !== id || answers.size === 0) return;
    const files = new Map(batch.files);
    for (const [name, { mark, records }] of answers) files.set(name, { mark, records });
    const start = performance.now();
    desk.set({ batch: { ...batch, files }, ...told() });
    // The views are drawn before the next turn.
    void breathe().then(() => (everyMs = Math.max(tellEveryMs, (performance.now() - start) * drawShare)));
  };
  return {
    add(name, one) {
      // The first results are there at once.
      const isFirst = waiting.size === 0 && desk.state().batch?.files.size === 0;
      waiting.set(name, one);
      keeper.add(name, one);
      untold++;
      if (isFirst) flush();
      else {
        timer ??= setTimeout(flush, everyMs);
        teller ??= setTimeout(() => desk.set(told()), tellEveryMs);
      }
    },
    flush,
  };
}

/** Files to check, and which of them stand in the place of others of the same name. */
interface CheckPlan {
  readonly files: readonly IncomingFile[];
  readonly replaced: ReadonlySet<string>;
}

/** Loads the reader, which may take its time; undefined where the user stops the work meanwhile. */
async function loadedReader({ services, work }: Desk): Promise<StartReader | undefined> {
  const asked = { toStop: false };
  work.run = {
    finished: Promise.resolve(),
    pause: () => undefined,
    goOn: () => undefined,
    cancel: () => void (asked.toStop = true),
  };
  const start = await services.loadReader();
  return asked.toStop ? undefined : start;
}

/** Runs the check of files; settles when it is over. */
async function runCheck(
  desk: Desk,
  {
    plan: { files, replaced },
    pace,
    take,
  }: { plan: CheckPlan; pace: Pace; take: (name: string, one: Answer) => void },
): Promise<void> {
  const { services, work } = desk;
  const start = await loadedReader(desk);
  if (!start) return;
  const run = runBatch<ReviewTask<File>, ReviewAnswer>({
    tasks: files.map(({ name, file }) => ({ file: name, source: file, settings: {} })),
    start,
    atOnce: services.atOnce,
    isPaused: desk.state().run?.paused ?? false,
    longestMs,
    ahead: heldByWorker,
    giveUp: reviewGivenUp,
    done: ({ file: name, source }, lines) => {
      take(name, answerOf(source, lines, replaced.has(name) ? name : undefined));
    },
  });
  work.run = {
    ...run,
    goOn() {
      // The pause says nothing about the speed.
      Object.assign(pace, { at: performance.now(), done: 0 });
      run.goOn();
    },
  };
  await run.finished;
}

/** Why the rest was not checked, which is no fault of the files, and the way on. */
function tellStopped(desk: Desk, error: unknown): void {
  const why = isNotLoaded(error) ? "可能断网，或标尺刚更新过" : "浏览器没有读文件";
  const isBegun = (desk.state().batch?.files.size ?? 0) > 0;
  const next = isBegun ? "先导出已审的结果，再刷新本页，放入其余文件" : "刷新本页，再放入文件";
  say(desk, "error", `没有审完，文件没有变动：${why}。${next}。`);
}

/** Checks files in workers and takes what came of them to the batch; they are kept as they come. */
export async function checkFiles(desk: Desk, id: string, plan: CheckPlan): Promise<void> {
  const pace = { at: performance.now(), done: 0 };
  const answers = collector(desk, id, pace);
  desk.set({ run: { done: 0, of: plan.files.length, paused: false, secondsLeft: null } });
  try {
    await runCheck(desk, { plan, pace, take: answers.add });
  } catch (error) {
    answers.flush();
    desk.set({ waiting: [] });
    tellStopped(desk, error);
  }
  desk.work.run = undefined;
  answers.flush();
  desk.set({ run: null });
}

/** No new files are begun. */
export function pauseRun(desk: Desk): void {
  const { run } = desk.state();
  desk.work.run?.pause();
  if (run) desk.set({ run: { ...run, paused: true } });
}

/** Goes on where it was paused. */
export function resumeRun(desk: Desk): void {
  const { run } = desk.state();
  desk.work.run?.goOn();
  if (run) desk.set({ run: { ...run, paused: false } });
}

/** Gives up the files that are left and those that wait; what is done stays. */
export function cancelRun(desk: Desk): void {
  desk.set({ waiting: [] });
  desk.work.run?.cancel();
}
