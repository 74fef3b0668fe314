import { breathe } from "../../hosts/breathe";
import type { FormReview, WorkbookReview } from "../../review/review";
import type { ReviewOptions } from "../../review/review-workbook";
import type { Grid } from "../../sheet/grid";
import type { Reviewer } from "../page-services";
import { changedRows } from "./changed-rows";
import type { FromWorker, ToWorker } from "./review-worker";

/** So many rows are packed for the worker in less than a frame; ten times as many are compared, where none changed. */
const rowsAtOnce = 500;
const portionsPassedOver = 10;

/** A worker, the sheets as it holds them and what it answered last: only what changed travels again. */
interface ReviewWorker {
  readonly worker: Worker;
  readonly held: Map<string, Grid>;
  readonly answered: Map<string, readonly FormReview[]>;
  /** Why the worker cannot go on; it may be so before it was asked anything. */
  failure?: Error;
  /** Who waits for an answer, and is told of a failure. */
  giveUp?: (failure: Error) => void;
}

/** How much was packed since the page last breathed, and whether anybody still waits. */
interface Pace {
  rows: number;
  readonly signal: AbortSignal;
}

/** Before more is packed than a frame takes the page breathes; a small workbook is packed at once. */
async function keepPace(pace: Pace): Promise<void> {
  if (pace.rows < rowsAtOnce) return;
  pace.rows = 0;
  await breathe();
  pace.signal.throwIfAborted();
}

async function send({ worker, held }: ReviewWorker, grid: Grid, pace: Pace): Promise<void> {
  const tell = (message: ToWorker): void => worker.postMessage(message);
  const { sheet, rows } = grid;
  const before = held.get(sheet);
  if (before === grid) return;
  tell({ kind: "sheet", grid: { ...grid, rows: [], rowCount: rows.length } });
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await keepPace(pace);
    const end = Math.min(start + rowsAtOnce, rows.length);
    const runs = [...changedRows(before, grid, [start, end])];
    for (const run of runs) tell({ kind: "rows", sheet, ...run });
    pace.rows += runs.length > 0 ? end - start : (end - start) / portionsPassedOver;
  }
  held.set(sheet, grid);
}

/** The sheets of a review with the forms they had, as far as there still are as many. */
function asBefore(
  { review, counts }: Extract<FromWorker, { kind: "review" }>,
  { answered }: ReviewWorker,
): readonly FormReview[][] {
  return review.sheets.map(({ sheet }, index) => (answered.get(sheet) ?? []).slice(0, counts[index]));
}

function receive(own: ReviewWorker, signal: AbortSignal): Promise<WorkbookReview> {
  const { worker, answered } = own;
  return new Promise((resolve, reject) => {
    let review: WorkbookReview = { sheets: [], missingApproved: null };
    let forms: readonly FormReview[][] = [];
    signal.addEventListener("abort", () => reject(new Error("cancelled")));
    own.giveUp = reject;
    if (own.failure) reject(own.failure);
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === "review") {
        review = data.review;
        forms = asBefore(data, own);
      } else if (data.kind === "forms") {
        for (const [index, form] of data.forms.entries()) {
          const sheet = forms[data.sheet];
          if (sheet) sheet[data.from + index] = form;
        }
      } else {
        const sheets = review.sheets.map((sheet, index) => ({ ...sheet, forms: forms[index] ?? [] }));
        for (const sheet of sheets) answered.set(sheet.sheet, sheet.forms);
        resolve({ ...review, sheets });
      }
    };
  });
}

/** Where the browser starts no worker the page reviews by itself. */
async function inPage(...[grids, options]: Parameters<Reviewer>): Promise<WorkbookReview> {
  const { reviewWorkbook } = await import("../../review/review-workbook");
  return reviewWorkbook(grids, options);
}

/** Numbers of a unit's own are rare: what puts them together comes when a workbook has some. */
async function withNumbers(options: ReviewOptions): Promise<ReviewOptions> {
  if (!options.memo?.ownProfile) return options;
  const { withOwnProfile } = await import("../../review/own-profile");
  return withOwnProfile(options);
}

async function inWorker(own: ReviewWorker, ...given: Parameters<Reviewer>): Promise<WorkbookReview> {
  const [grids, options, signal] = given;
  const pace = { rows: 0, signal };
  for (const grid of grids) await send(own, grid, pace);
  const order: ToWorker = {
    kind: "review",
    sheets: grids.map(({ sheet }) => sheet),
    options: await withNumbers(options),
  };
  signal.throwIfAborted();
  const answer = receive(own, signal);
  own.worker.postMessage(order);
  return answer;
}

/** A reviewer that works beside the page. */
interface WorkerReviewer {
  /** Reviews in the worker, and hands everything over in portions, so that the page never stands still. */
  readonly review: Reviewer;
  /** Starts the worker before there is anything to review: it reads the rules while the page opens. */
  readonly wake: () => void;
}

/** A reviewer whose worker is started in this way. One worker stays between reviews: it has the sheets, and is warm. */
export function workerReviewer(start: () => Promise<Worker>): WorkerReviewer {
  let idle: Promise<ReviewWorker> | undefined;
  const open = async (): Promise<ReviewWorker> => {
    const worker = await start();
    const own: ReviewWorker = { worker, held: new Map(), answered: new Map() };
    worker.addEventListener("error", ({ message }) => {
      own.failure = new Error(message);
      own.giveUp?.(own.failure);
    });
    return own;
  };
  return {
    wake() {
      idle ??= open();
      // Whoever reviews meets the failure.
      idle.catch(() => undefined);
    },
    async review(...given) {
      const [, , signal] = given;
      const opening = idle ?? open();
      idle = undefined;
      const own = await opening.catch(() => undefined);
      if (!own) return inPage(...given);
      try {
        const review = await inWorker(own, ...given);
        idle = opening;
        return review;
      } catch (error) {
        // Whatever it is still doing, nobody waits for it.
        own.worker.terminate();
        if (signal.aborted || own.answered.size > 0) throw error;
        return inPage(...given);
      }
    },
  };
}
