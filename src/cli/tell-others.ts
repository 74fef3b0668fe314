import { complain } from "./say";

const mostNames = 10;

/** Says in one line what was handed in and is no workbook: nobody would miss it in the results. */
export function tellOthers(paths: readonly string[], undone: string, tell = complain): void {
  if (paths.length === 0) return;
  const named = paths.slice(0, mostNames).join("、");
  const more = paths.length > mostNames ? " 等" : "";
  tell(`另有 ${paths.length} 个文件不是表格文件或只是链接，${undone}：${named}${more}。`);
}
