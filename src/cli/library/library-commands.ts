import { parseArgs } from "node:util";
import { bundledSource } from "../../library/bundled";
import { kinds, kindsOfLevel2, type Kind } from "../../library/kinds";
import { makeLibrary, type Library } from "../../library/library";
import { industryOf } from "../../library/recommend/industry-of";
import { recommend } from "../../library/recommend/recommend";
import { recommendLibrary } from "../../library/recommend/recommend-library";
import { makeSearch } from "../../library/search/make-search";
import { searchLibrary } from "../../library/search/search-library";
import { checkPackFile } from "./check-pack-file";
import { entryJson, entryText, type Shown } from "./show-entries";
import { callTrouble } from "../call-trouble";
import { placeOf } from "../places";
import { complain, say } from "../say";

const options = {
  project: { type: "string" },
  goal: { type: "string" },
  class: { type: "string" },
  industry: { type: "string" },
  level2: { type: "string" },
  limit: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

type Values = ReturnType<typeof rawArguments>["values"];

function rawArguments(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, allowPositionals: true });
}

const usual = 30;
const most = 1000;

/** A wrong call, said in one Chinese sentence. */
class WrongCall extends Error {}

function limitOf({ limit }: Values): number {
  if (limit === undefined) return usual;
  const number = Number(limit);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new WrongCall(`--limit 应是 1 到 ${most} 的整数，现为“${limit}”。`);
  return number;
}

function kindsOf({ level2 }: Values): readonly Kind[] | undefined {
  if (level2 === undefined) return undefined;
  const found = kindsOfLevel2(level2);
  if (found.length === 0) throw new WrongCall(`没有二级指标“${level2}”。可用的有：${kinds.join("、")}。`);
  return found;
}

/** The industry asked for; one that is not known is said and does not narrow. */
function askedIndustry({ industry }: Values, { industries }: Library): string | undefined {
  if (industry === undefined) return undefined;
  const id = industryOf(industry, industries);
  if (id === null) {
    const known = industries.map((one) => `${one.id}（${one.name}）`).join("、");
    complain(`没有行业“${industry}”，按全部行业查找。可用的有：${known}。`);
  }
  return id ?? undefined;
}

function show(query: string, shown: readonly Shown[], { json }: Values): void {
  if (json) say(JSON.stringify({ query, entries: shown.map(entryJson) }));
  else for (const [at, one] of shown.entries()) say(entryText(one, at + 1));
}

function runRecommend(values: Values, library: Library): void {
  const { project = "", goal, class: classCode } = values;
  if (project.trim() === "") throw new WrongCall("recommend 要有 --project 项目名称。");
  if (classCode !== undefined && !/^\d{3}(\d{2}){0,2}$/.test(classCode))
    throw new WrongCall(`--class 应是 3、5 或 7 位的支出功能分类科目编码，现为“${classCode}”。`);
  const search = makeSearch(library.entries, bundledSource);
  const industry = askedIndustry(values, library);
  const wanted = kindsOf(values);
  const { suggestions, refusal } = recommend(recommendLibrary(library, search), {
    project,
    limit: limitOf(values),
    ...(goal === undefined ? {} : { goal }),
    ...(classCode === undefined ? {} : { classCode }),
    ...(industry === undefined ? {} : { industry }),
    ...(wanted === undefined ? {} : { kinds: wanted }),
  });
  if (refusal !== null) complain(refusal);
  show(project, suggestions, values);
}

function runSearch(text: string, values: Values, library: Library): void {
  if ((values.project ?? values.goal ?? values.class) !== undefined)
    throw new WrongCall("--project、--goal 和 --class 只用于 recommend。");
  const search = makeSearch(library.entries, bundledSource);
  const industry = askedIndustry(values, library);
  const wanted = kindsOf(values);
  const hits = searchLibrary(search, text, {
    limit: limitOf(values),
    ...(wanted === undefined ? {} : { kinds: new Set(wanted) }),
    ...(industry === undefined ? {} : { industries: new Set([industry]) }),
  });
  if (hits.length === 0) complain(`没有与“${text}”相近的指标。换个说法，或只写其中的关键词。`);
  const because = (synonym: string | null): readonly string[] => [
    synonym === null ? `名称与“${text}”相近` : `又称“${synonym}”，与“${text}”相近`,
  ];
  show(
    text,
    hits.map(({ entry, synonym }) => ({ entry, because: because(synonym), from: "search" })),
    values,
  );
}

async function run(command: string, argv: readonly string[]): Promise<number> {
  const { values, positionals } = rawArguments(argv);
  if (command === "library") {
    const [action, ...files] = positionals;
    if (action !== "check" || files.length === 0) throw new WrongCall("用法：biaochi library check 文件…");
    const { families } = makeLibrary(bundledSource);
    const statuses = [];
    // Each once, however often it is named.
    for (const file of new Map(files.map((path) => [placeOf(path), path])).values())
      statuses.push(await checkPackFile(file, { families, json: values.json, say, complain }));
    return Math.max(...statuses);
  }
  const library = makeLibrary(bundledSource);
  if (command === "recommend") {
    if (positionals.length > 0) throw new WrongCall(`recommend 只接受选项，多了“${positionals.join(" ")}”。`);
    runRecommend(values, library);
    return 0;
  }
  const text = positionals.join(" ").trim();
  if (text === "") throw new WrongCall("search 后面要写查找的内容。");
  runSearch(text, values, library);
  return 0;
}

/** `recommend`, `search` and `library check`: answers with the exit status, 2 for a wrong call or an unreadable file. */
export async function libraryCommand(command: string, argv: readonly string[]): Promise<number> {
  try {
    return await run(command, argv);
  } catch (error) {
    const isOption = error instanceof TypeError && "code" in error;
    if (!(error instanceof WrongCall) && !isOption) throw error;
    complain(error instanceof WrongCall ? error.message : callTrouble(error));
    return 2;
  }
}
