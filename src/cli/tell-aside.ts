import type { Aside } from "./find-files";
import { complain } from "./say";

const mostNames = 10;

/** Some paths in a line. */
function named(paths: readonly string[]): string {
  return paths.slice(0, mostNames).join("、") + (paths.length > mostNames ? " 等" : "");
}

/** Says in a line each what was handed in and is no workbook, nobody would miss it in the results; and what was passed over or is counted once. */
export function tellAside({ others, output, again }: Aside, undone: string, tell = complain): void {
  const paths = others.map(({ path }) => path);
  if (paths.length > 0)
    tell(`另有 ${paths.length} 个文件不是表格文件或只是链接，${undone}：${named(paths)}。`);
  if (output !== undefined) tell(`“${output}”是这次的输出目录，里面的文件${undone}。`);
  if (again.length > 0) tell(`有 ${again.length} 个路径重复，各只算一次：${named(again)}。`);
}
