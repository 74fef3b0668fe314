import type { Aside } from "./find-files";
import { complain } from "./say";
import { tellOthers } from "./tell-others";

/** Says in a line each what was handed in and is not looked at, or is looked at once only. */
export function tellAside({ others, output, again }: Aside, undone: string, tell = complain): void {
  tellOthers(others, undone, tell);
  if (output !== undefined) tell(`“${output}”是这次的输出目录，里面的文件${undone}。`);
  const [first] = again;
  const more = again.length > 1 ? " 等" : "";
  if (first !== undefined) tell(`有 ${again.length} 个路径重复，各只算一次：${first}${more}。`);
}
