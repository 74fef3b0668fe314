import { copyText } from "../panel/files/copy-text";
import type { PageServices } from "../panel/page-services";
import { startFromText } from "../panel/reviewer/start-from-text";
import { workerReviewer } from "../panel/reviewer/worker-reviewer";

declare const __BIAOCHI_VERSION__: string;

const { review, wake } = workerReviewer(startFromText);

/** Lets the worker that reviews learn the rules before there is anything to review. */
export const wakeReviewer = wake;

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What this page offers the panel. */
export function pageServices(theme: PageServices["theme"]): PageServices {
  return { version: __BIAOCHI_VERSION__, today, reviewer: review, copyText, theme };
}
