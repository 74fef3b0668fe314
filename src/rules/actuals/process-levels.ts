import type { Indicator } from "../../form/form";
import type { Level1 } from "../../form/levels";

const processLevels: ReadonlySet<Level1 | null> = new Set<Level1>([
  "项目决策",
  "项目过程",
  "项目管理",
  "投入",
  "预算执行",
]);

/** True for rows about how a project was decided and run: they are marked by judgement. */
export function isProcess({ level1 }: Indicator): boolean {
  return processLevels.has(level1);
}
