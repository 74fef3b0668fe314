/** What is wrong with a call that could not be read at all, and where the usage stands. */
export function callTrouble(error: unknown): string {
  const usage = "用 biaochi --help 查看用法。";
  if (!(error instanceof Error) || !("code" in error)) return `参数不对。${usage}`;
  const option = /'(?:-\w, )?(--?[^' =]+)/.exec(error.message)?.[1];
  if (option === undefined) return `参数不对。${usage}`;
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `没有选项 ${option}。${usage}`;
  if (error.code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return `参数不对。${usage}`;
  if (/does not take/.test(error.message)) return `${option} 后面不跟取值。${usage}`;
  const dash = /ambiguous/.test(error.message) ? "以“-”开头的不是取值。" : "";
  return `${option} 后面要写取值。${dash}${usage}`;
}
