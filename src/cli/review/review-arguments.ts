import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { depthIds, type Depth } from "../../portfolio/triage/depth";
import { listOrder, listTrouble, type ListOrder } from "./list-choices";
import { daysAfter } from "../../portfolio/opinion/due-date";
import { profiles } from "../../profile/profiles";
import { callTrouble } from "../call-trouble";

/** One of so many shares of a batch, from 0. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** What the results of a batch are made into, the same for `review` and `merge`. */
export interface ResultOrder {
  readonly out: string;
  readonly depth?: Depth;
  /** Workbook with the projects that have to report. */
  readonly projects?: string;
  /** Folder with the results of the last round. */
  readonly last?: string;
  /** ISO date of the return; due dates count from it. */
  readonly date: string;
  /** What to hand out besides the ledgers and the bulletin. */
  readonly handouts: readonly Handout[];
  readonly json: boolean;
  readonly lists: ListOrder;
  /** A file of results from the desk, with the reviewer's opinions, scores and ticks. */
  readonly reviewed?: string;
}

/** An opinion for each unit as .docx or .xlsx; a copy of each workbook with the findings as comments. */
type Handout = "docx" | "xlsx" | "comments";

const handoutIds: readonly Handout[] = ["docx", "xlsx", "comments"];

/** What `biaochi review` is asked for. */
export interface ReviewOrder extends ResultOrder {
  readonly command: "review";
  readonly paths: readonly string[];
  /** File with a path a line. */
  readonly list?: string;
  readonly profile?: string;
  readonly shard: Shard;
  readonly resume: boolean;
  readonly jobs?: number;
}

/** What `biaochi merge` is asked for. */
export interface MergeOrder extends ResultOrder {
  readonly command: "merge";
  readonly folders: readonly string[];
}

export type DeskOrder = ReviewOrder | MergeOrder;

type Parsed<T> = { readonly ok: true; readonly order: T } | { readonly ok: false; readonly message: string };

const options = {
  out: { type: "string" },
  list: { type: "string" },
  profile: { type: "string" },
  depth: { type: "string" },
  projects: { type: "string" },
  last: { type: "string" },
  shard: { type: "string" },
  jobs: { type: "string" },
  date: { type: "string" },
  opinions: { type: "string" },
  reviewed: { type: "string" },
  sample: { type: "string" },
  seed: { type: "string" },
  "by-unit": { type: "boolean", default: false },
  weight: { type: "string" },
  evaluate: { type: "string" },
  "evaluate-by": { type: "string" },
  ranking: { type: "boolean", default: false },
  resume: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

type Values = ReturnType<typeof rawArguments>["values"];

function rawArguments(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, allowPositionals: true });
}

function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** `docx,comments` → what it names; undefined where a name is unknown. */
function handoutsOf(text: string | undefined): readonly Handout[] | undefined {
  const names = text?.split(",") ?? [];
  const known = names.flatMap((name) => handoutIds.filter((id) => id === name.trim()));
  return known.length === names.length ? [...new Set(known)] : undefined;
}

const wrong = (message: string): { readonly ok: false; readonly message: string } => ({ ok: false, message });

/** `3/16`, counted from 0 or from 1: the last of sixteen may be called 15/16 or 16/16, if 0/16 is then not asked for. */
function shardOf(text: string | undefined): Shard | undefined {
  if (text === undefined) return { index: 0, of: 1 };
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [index, of] = [Number(match?.[1]), Number(match?.[2])];
  return of >= 1 && index <= of ? { index: index % of, of } : undefined;
}

function isDepth(text: string): text is Depth {
  return depthIds.some((id) => id === text);
}

const onlyReview = ["list", "profile", "shard", "jobs"] as const;

function trouble(values: Values, command: "review" | "merge"): string | undefined {
  const { profile, depth, date, jobs, shard, out, opinions } = values;
  if (command === "merge" && (values.resume || onlyReview.some((name) => values[name] !== undefined)))
    return "merge 只接受 --out、--depth、--projects、--last、--date、--opinions、--reviewed、--json，和抽查、评价、排名的选项。";
  if (command === "review" && out === undefined) return "review 要用 --out 指明结果放在哪个目录。";
  if (profile !== undefined && !profiles.some(({ id }) => id === profile))
    return `没有口径“${profile}”。可用的有：${profiles.map(({ id }) => id).join("、")}。`;
  if (depth !== undefined && !isDepth(depth))
    return "--depth 的取值是 unit（单位自评）、department（主管部门初审）或 finance（财政审核）。";
  if (date !== undefined && daysAfter(date, 0) !== date) return "--date 要写成 2024-05-31 这样的日期。";
  if (!handoutsOf(opinions))
    return "--opinions 的取值是 docx、xlsx 和 comments（批注退回件），可用逗号分隔。";
  if (jobs !== undefined && !/^[1-9]\d?$/.test(jobs)) return "--jobs 是 1 至 99 的整数。";
  if (values.last !== undefined && resolve(values.last) === resolve(out ?? "."))
    return "--last 是上次的结果目录，不能和 --out 相同。";
  return shardOf(shard) ? listTrouble(values) : "--shard 要写成 3/16 这样：从 0 开始的序号和总数。";
}

function resultOrder(values: Values, out: string): ResultOrder {
  const { depth, projects, last, date, opinions, json, reviewed } = values;
  return {
    out,
    date: date ?? today(),
    handouts: handoutsOf(opinions) ?? [],
    json,
    lists: listOrder(values),
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(depth !== undefined && isDepth(depth) ? { depth } : {}),
    ...(projects === undefined ? {} : { projects }),
    ...(last === undefined ? {} : { last }),
  };
}

/** Reads the arguments of `review` and `merge`; a wrong call is answered with one Chinese sentence. */
export function parseDeskArguments(command: "review" | "merge", argv: readonly string[]): Parsed<DeskOrder> {
  let raw: ReturnType<typeof rawArguments>;
  try {
    raw = rawArguments(argv);
  } catch (error) {
    return wrong(callTrouble(error));
  }
  const { values, positionals } = raw;
  const problem = trouble(values, command);
  if (problem !== undefined) return wrong(problem);
  if (positionals.length === 0 && values.list === undefined)
    return wrong(command === "merge" ? "没有给出结果目录。" : "没有给出文件或文件夹。");
  if (command === "merge") {
    const out = values.out ?? positionals[0] ?? ".";
    return { ok: true, order: { command, folders: positionals, ...resultOrder(values, out) } };
  }
  const { list, profile, shard, jobs, resume, out = "." } = values;
  return {
    ok: true,
    order: {
      command,
      paths: positionals,
      shard: shardOf(shard) ?? { index: 0, of: 1 },
      resume,
      ...resultOrder(values, out),
      ...(list === undefined ? {} : { list }),
      ...(profile === undefined ? {} : { profile }),
      ...(jobs === undefined ? {} : { jobs: Number(jobs) }),
    },
  };
}
