import { existsSync } from "node:fs";
import { writeAdvice } from "../write-advice";
import { wrong, type DeskEnd, type DeskScripts, type Say } from "./desk-end";
import { parseDeskArguments } from "./review-arguments";
import { runMerge } from "./run-merge";
import { runReview } from "./run-review";

const say: Say = {
  line: (text) => void process.stdout.write(`${text}\n`),
  trouble: (text) => void process.stderr.write(`${text}\n`),
};

/** The commands of the reviewer's desk. */
export async function desk(
  command: "review" | "merge",
  argv: readonly string[],
  scripts: DeskScripts,
): Promise<DeskEnd> {
  const parsed = parseDeskArguments(command, argv);
  if (!parsed.ok) return wrong(say, parsed.message);
  const { order } = parsed;
  const given = [order.projects, order.last, order.reviewed].find(
    (path) => path !== undefined && !existsSync(path),
  );
  // Said before hours of work, not after them.
  if (given !== undefined) return wrong(say, `找不到“${given}”。请核对路径。`);
  try {
    return order.command === "review"
      ? await runReview(order, scripts, say)
      : await runMerge(order, scripts.rectificationScript, say);
  } catch {
    return wrong(say, `结果写不进“${order.out}”，或读不了其中的文件。${writeAdvice}`);
  }
}
