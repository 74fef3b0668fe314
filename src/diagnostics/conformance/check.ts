import { compareAll, type CheckResult } from "../compare";

/** A scratch sheet of the open workbook, taken away when the check is over. */
export interface Scratch {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly sync: () => Promise<void>;
}

/** Something we rely on: what is done to Excel, and what we expect to observe. Observations are plain data. */
export interface Check {
  readonly name: string;
  readonly observe: (scratch: Scratch) => Promise<unknown>;
  readonly expected: unknown;
  /** True where only a program that calculates, or has a user before it, can answer. */
  readonly needsExcel?: boolean;
}

const scratchName = "标尺诊断";

/** What an error of office.js says, as far as it can be compared. */
function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}

/** The code of the error that a piece of work ends with; "none" when it succeeds. */
export async function errorOf(work: () => Promise<void>): Promise<string> {
  try {
    await work();
    return "none";
  } catch (error) {
    return codeOf(error);
  }
}

async function removeScratch(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(scratchName);
    sheet.load("name");
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

async function observe(check: Check): Promise<unknown> {
  await removeScratch();
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(scratchName);
      const sync = async (): Promise<void> => {
        await context.sync();
      };
      await sync();
      return check.observe({ context, sheet, sync });
    });
  } catch (error) {
    return { error: codeOf(error) };
  } finally {
    await removeScratch().catch(() => undefined);
  }
}

/** Runs checks one after the other in the open workbook; `onResult` hears of each as it is done. */
export function runChecks(
  checks: readonly Check[],
  onResult: (result: CheckResult) => void,
  now: () => number,
): Promise<readonly CheckResult[]> {
  const observed = checks.map((check) => ({ ...check, observe: () => observe(check) }));
  return compareAll(observed, onResult, now);
}
