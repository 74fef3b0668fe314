import { parseArgs } from "node:util";
import { isWorkbookName } from "../office-file/file-names";
import { profiles } from "../profile/profiles";
import type { FixChoice } from "../review/plan-fixes";
import { callTrouble } from "./call-trouble";

/** What the command line asks for. */
export interface Order {
  readonly command: "read" | "check" | "help" | "version";
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly profile?: string;
  /** File for the HTML report. */
  readonly html?: string;
  readonly fix?: FixChoice;
  /** Folder for mended copies. */
  readonly out?: string;
}

export type Parsed =
  { readonly ok: true; readonly order: Order } | { readonly ok: false; readonly message: string };

const options = {
  json: { type: "boolean", default: false },
  profile: { type: "string" },
  html: { type: "string" },
  fix: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

const wrong = (message: string): Parsed => ({ ok: false, message });

function plain(command: "help" | "version"): Parsed {
  return { ok: true, order: { command, paths: [], json: false } };
}

function optionTrouble(
  values: ReturnType<typeof rawArguments>["values"],
  command: string,
): string | undefined {
  const { profile, fix, out, html } = values;
  if (profile !== undefined && !profiles.some(({ id }) => id === profile)) {
    return `没有口径“${profile}”。可用的有：${profiles.map(({ id }) => id).join("、")}。`;
  }
  if (command === "read" && (fix ?? out ?? html ?? profile) !== undefined) return "read 只接受 --json。";
  if (html !== undefined && isWorkbookName(html))
    return `--html 要写网页文件的名字，如 报告.html，“${html}”是表格。`;
  if (fix !== undefined && fix !== "safe" && fix !== "all") return "--fix 的取值是 safe 或 all。";
  if (fix !== undefined && out === undefined) return "--fix 要和 --out 目录一起用，原文件不会改动。";
  return out !== undefined && fix === undefined ? "--out 要和 --fix 一起用。" : undefined;
}

function rawArguments(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, allowPositionals: true });
}

/** Reads the arguments; a wrong call is answered with one Chinese sentence. */
export function parseArguments(argv: readonly string[]): Parsed {
  let raw: ReturnType<typeof rawArguments>;
  try {
    raw = rawArguments(argv);
  } catch (error) {
    return wrong(callTrouble(error));
  }
  const { values, positionals } = raw;
  if (values.version) return plain("version");
  const [command, ...paths] = positionals;
  if (values.help || command === undefined || command === "help") return plain("help");
  if (command !== "read" && command !== "check")
    return wrong(`没有命令“${command}”。用 biaochi --help 查看用法。`);
  if (paths.length === 0) return wrong("没有给出文件或文件夹。");
  const trouble = optionTrouble(values, command);
  if (trouble !== undefined) return wrong(trouble);
  const fix: { fix?: FixChoice } = values.fix === "safe" || values.fix === "all" ? { fix: values.fix } : {};
  return {
    ok: true,
    order: {
      command,
      paths,
      json: values.json,
      ...(values.profile === undefined ? {} : { profile: values.profile }),
      ...(values.html === undefined ? {} : { html: values.html }),
      ...(values.out === undefined ? {} : { out: values.out }),
      ...fix,
    },
  };
}
