import { parentPort } from "node:worker_threads";
import type { FileTask } from "./outcome";
import { processFile } from "./process-file";

const port = parentPort;
if (port === null) throw new Error("runs as a worker only");
port.on("message", (task: FileTask) => {
  void processFile(task).then((outcome) => {
    port.postMessage(outcome);
  });
});
