import { refused } from "../office-file/file-result";
import { startWorker } from "../panel/files/start-worker";
import type { FileReply } from "./file-reply";
import { source } from "./file-worker?worker";

const largest = 100 << 20;
const longest = 60_000;

function ask(worker: Worker, bytes: Uint8Array, signal: AbortSignal): Promise<FileReply> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => resolve(refused("too-large", "读了一分钟还没有读完")), longest);
    const settle = (run: () => void): void => {
      clearTimeout(late);
      run();
    };
    worker.onmessage = ({ data }: MessageEvent<FileReply>) => settle(() => resolve(data));
    // The worker answers for every file; that it falls says nothing about this one.
    worker.onerror = ({ message }) => settle(() => reject(new Error(message)));
    signal.addEventListener("abort", () => settle(() => reject(new DOMException("", "AbortError"))));
    worker.postMessage(bytes);
  });
}

/** Reads a file in a worker of its own, which ends with it. An aborted signal rejects. */
export async function readFile(bytes: Uint8Array, signal: AbortSignal): Promise<FileReply> {
  if (bytes.length > largest) return refused("too-large", "超过 100 MB");
  const worker = startWorker(source);
  try {
    return await ask(worker, bytes, signal);
  } finally {
    worker.terminate();
  }
}
