import type { PageServices } from "../panel/page-services";
import { pageReviewer } from "../panel/reviewer/page-reviewer";

declare const __BIAOCHI_VERSION__: string;

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What this page offers the panel. */
export function pageServices(theme: PageServices["theme"]): PageServices {
  return { version: __BIAOCHI_VERSION__, today, reviewer: pageReviewer, copyText, theme };
}
