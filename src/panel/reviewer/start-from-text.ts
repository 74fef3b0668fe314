import { startWorker } from "../files/start-worker";

/** The reviewing worker on any page, also on one opened from a disk. */
export async function startFromText(): Promise<Worker> {
  const { source } = await import("./review-worker?worker");
  return startWorker(source);
}
