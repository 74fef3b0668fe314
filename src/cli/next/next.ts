import { extname } from "node:path";
import { parseArgs } from "node:util";
import { stepNames, type ChainStep } from "../../drafting/chain/chain-step";
import { mendedBytes, readWorkbookFile } from "../../hosts/file/workbook-file";
import { findProfile, profiles } from "../../profile/profiles";
import { reviewWorkbook } from "../../review/review-workbook";
import { callTrouble } from "../call-trouble";
import { findFiles } from "../find-files";
import type { FoundFile } from "../places";
import { copySaver } from "../save-copy";
import { followingSheets, type NextWish } from "./following-sheets";
import { complain, say } from "../say";
import { tellAside } from "../tell-aside";

const options = {
  to: { type: "string" },
  out: { type: "string" },
  month: { type: "string" },
  profile: { type: "string" },
} as const;

interface Order extends NextWish {
  readonly paths: readonly string[];
  readonly out: string;
  readonly profile: string | undefined;
}

const steps = Object.keys(stepNames) as readonly ChainStep[];

/** A step by its id or by the name of its form: monitoring, 监控表. */
function stepNamed(text: string | undefined): ChainStep | undefined {
  return steps.find((step) => step === text || stepNames[step] === text);
}

function parse(argv: readonly string[]): Order | string {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const { out, profile } = values;
    const step = stepNamed(values.to);
    const month = values.month === undefined ? undefined : Number(values.month);
    if (!step) return `next 要用 --to 指明生成哪张表：${Object.values(stepNames).join("、")}。`;
    if (out === undefined) return "next 要用 --out 指明副本放在哪个目录，原文件不会改动。";
    if (month !== undefined && !(Number.isInteger(month) && month >= 1 && month <= 12))
      return "--month 的取值是 1 到 12。";
    if (profile !== undefined && !findProfile(profile))
      return `没有口径“${profile}”。可用的有：${profiles.map(({ id }) => id).join("、")}。`;
    if (positionals.length === 0) return "没有给出文件或文件夹。";
    return { paths: positionals, out, step, month, profile };
  } catch (error) {
    return callTrouble(error);
  }
}

/** What went wrong with a file, and the exit status that tells it. */
interface Trouble {
  readonly message: string;
  readonly status: 2 | 3;
}

/** Writes a copy of a workbook with the next sheets in it; answers with what went wrong, in words. */
async function follow(
  file: FoundFile,
  { profile, step, ...wish }: Order,
  saveCopy: ReturnType<typeof copySaver>,
): Promise<Trouble | undefined> {
  const { path } = file;
  const refused = (message: string): Trouble => ({ message: `${path}：${message}`, status: 3 });
  const opened = await readWorkbookFile(path);
  if (!opened.ok) return refused(opened.failure.message);
  const { sheets, memo } = opened.value;
  const review = reviewWorkbook(sheets, { memo, ...(profile === undefined ? {} : { profile }) });
  const drafts = followingSheets(review, { step, ...wish });
  if (drafts.length === 0) return refused(`没有可以接着生成${stepNames[step]}的表。`);
  const edits = drafts.map((draft) => ({ kind: "add-sheet", sheet: draft.name, draft }) as const);
  const made = await mendedBytes(opened.value, { change: { title: `生成${stepNames[step]}`, edits } });
  if (!made.ok) return refused(made.failure.message);
  // Files of old formats are read only: what is made of them is a new .xlsx.
  const extension = opened.value.kind === "xlsx" ? extname(path) : ".xlsx";
  const saved = saveCopy(file, { bytes: made.value, cells: 0, extension });
  if (!saved.ok) return { message: saved.message, status: 2 };
  say(`${path} → ${saved.path}　新增 ${drafts.map(({ name }) => `“${name}”`).join("、")}`);
  return undefined;
}

/** `biaochi next`: copies with the next form of the year. 0 done, 2 wrong call or I/O, 3 some files led to no form. */
export async function next(argv: readonly string[]): Promise<number> {
  const order = parse(argv);
  if (typeof order === "string") {
    complain(order);
    return 2;
  }
  const found = findFiles(order.paths, order.out);
  const { files, missing } = found;
  for (const { message } of missing) complain(message);
  tellAside(found, "没有生成下一张表");
  const saveCopy = copySaver(order.out, files);
  const statuses = new Set<number>(missing.map(() => 2));
  for (const file of files) {
    const trouble = await follow(file, order, saveCopy);
    if (trouble === undefined) continue;
    complain(trouble.message);
    statuses.add(trouble.status);
  }
  return [2, 3].find((status) => statuses.has(status)) ?? 0;
}
