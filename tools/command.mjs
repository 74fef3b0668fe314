import { parseArgs } from "node:util";

/** The options of a command line by a schema; undefined when help is asked for. Errors say what is wrong with them. */
export function readOptions(options, schema) {
  let values;
  try {
    ({ values } = parseArgs({ options: { ...options, help: { type: "boolean" } } }));
  } catch {
    throw new Error("参数不对");
  }
  if (values.help) return undefined;
  const parsed = schema.safeParse(values);
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ message }) => message).join("；"));
  return parsed.data;
}

function sentenceOf({ message, code, path }) {
  return path === undefined ? message : `这里不能读写：${path}（${code}）。换一个位置再试。`;
}

/** Reads a command's options and runs it: without a trace of the stack, 2 for wrong options and 1 for what failed. */
export async function runCommand({ usage, read, run }) {
  let given;
  try {
    given = read();
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  if (!given) {
    console.log(usage);
    return;
  }
  try {
    await run(given);
  } catch (error) {
    console.error(sentenceOf(error));
    process.exitCode = 1;
  }
}
