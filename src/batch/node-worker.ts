import { parentPort } from "node:worker_threads";
import { readWorkbookFile } from "../hosts/file/workbook-file";
import { packBlocks } from "./blocks";
import { inTurn } from "./in-turn";
import { reviewOpened, type ReviewAnswer, type ReviewTask } from "./review-task";

const port = parentPort;
if (port === null) throw new Error("runs as a worker only");
port.on(
  "message",
  inTurn({
    open: ({ source }: ReviewTask<string>) => readWorkbookFile(source),
    answer: reviewOpened,
    post(some: readonly ReviewAnswer[]) {
      const packed = packBlocks(some);
      port.postMessage(packed, [packed.bytes.buffer]);
    },
  }),
);
