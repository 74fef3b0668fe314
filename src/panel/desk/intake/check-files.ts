import { heldByWorker } from "../../../batch/batch-worker";
import { reviewGivenUp } from "../../../batch/give-up";
import type { ReviewAnswer, ReviewTask } from "../../../batch/review-task";
import { runBatch } from "../../../batch/run-batch";
import { readRecord } from "../../../portfolio/record/read-record";
import type { CheckedFile } from "../batch/batch";
import { keepFiles, keepHead, type ToldFile } from "../batch/keep-batch";
import { markOf } from "../batch/plan-files";
import { breathe } from "../../../hosts/breathe";
import type { Desk } from "../session/desk";
import type { DeskRun } from "../session/desk-state";
import { keep } from "../session/say";
import type { IncomingFile } from "./incoming-files";

/** A file that takes longer is given up; old machines are slow. */
const longestMs = 20_000;
/** How often it is told how far the work is, and the views are drawn anew; these seldomer where drawing takes long. */
const tellEveryMs = 400;
/** So many times as long as the drawing itself. */
const drawShare = 25;

/** A file that was checked, and the lines that tell it: they are kept as they came. */
type Answer = ToldFile & CheckedFile;
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

function answerOf(file: File, lines: ReviewAnswer): Answer {
  return { mark: markOf(file), lines, records: lines.flatMap((line) => readRecord(line) ?? []) };
}

/** Takes answers to the batch in bundles. */
function collector(
  desk: Desk,
  id: string,
  pace: Pace,
): { add: (name: string, one: Answer) => void; flush: () => void } {
  let waiting: Answers = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let teller: ReturnType<typeof setTimeout> | undefined;
  let everyMs = tellEveryMs;
  let untold = 0;
  /** How far the run is now. */
  const told = (): DeskRun | null => {
    teller = undefined;
    const { run } = desk.state();
    const more = untold;
    untold = 0;
    return run && further(run, more, pace);
  };
  const flush = (): void => {
    clearTimeout(timer);
    clearTimeout(teller);
    timer = undefined;
    const { batch } = desk.state();
    const answers = waiting;
    waiting = new Map();
    if (batch?.id !== id || answers.size === 0) return;
    const files = new Map(batch.files);
    for (const [name, { mark, records }] of answers) files.set(name, { mark, records });
    const start = performance.now();
    desk.set({ batch: { ...batch, files }, run: told() });
    // The views are drawn before the next turn.
    void breathe().then(() => (everyMs = Math.max(tellEveryMs, (performance.now() - start) * drawShare)));
    void keep(desk, () => keepFiles(desk.services.store, id, answers));
  };
  return {
    add(name, one) {
      // The first results are there at once.
      const isFirst = waiting.size === 0 && desk.state().batch?.files.size === 0;
      waiting.set(name, one);
      untold++;
      if (isFirst) flush();
      else {
        timer ??= setTimeout(flush, everyMs);
        teller ??= setTimeout(() => desk.set({ run: told() }), tellEveryMs);
      }
    },
    flush,
  };
}

/** Checks files in workers and takes what came of them to the batch; they are kept as they come. */
export async function checkFiles(desk: Desk, id: string, files: readonly IncomingFile[]): Promise<void> {
  const { services } = desk;
  const pace = { at: performance.now(), done: 0 };
  const answers = collector(desk, id, pace);
  desk.set({ run: { done: 0, of: files.length, paused: false, secondsLeft: null } });
  const start = await services.loadReader();
  const run = runBatch<ReviewTask<File>, ReviewAnswer>({
    tasks: files.map(({ name, file }) => ({ file: name, source: file, settings: {} })),
    start,
    atOnce: services.atOnce,
    longestMs,
    ahead: heldByWorker,
    giveUp: reviewGivenUp,
    done: ({ file: name, source }, lines) => {
      answers.add(name, answerOf(source, lines));
    },
  });
  desk.work.run = {
    ...run,
    goOn() {
      // The pause says nothing about the speed.
      Object.assign(pace, { at: performance.now(), done: 0 });
      run.goOn();
    },
  };
  await run.finished;
  desk.work.run = undefined;
  answers.flush();
  desk.set({ run: null });
  const { batch } = desk.state();
  if (batch?.id === id) await keep(desk, () => keepHead(services.store, batch));
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
