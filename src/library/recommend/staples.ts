import type { Candidate } from "./candidate";
import { dice, nameBigrams } from "./similar";

/** What most sheets hold whatever they are about, as `common.json` names it. */
const stapleIds: ReadonlySet<string> = new Set(
  ["服务对象满意度", "项目验收合格率", "项目完成及时率", "项目完成时间", "预算执行率"].map(
    (name) => `common/${name}`,
  ),
);

/** A staple that says what a better suggestion says already is left out. */
const saidAlready = 0.5;
/** Of so many suggestions one may be a staple. */
const share = 3;

/** The list with the staples it lacks at its end, in place of its last suggestions. */
export function withStaples(
  chosen: readonly Candidate[],
  all: readonly Candidate[],
  taken: readonly string[],
): readonly Candidate[] {
  const said = [...chosen.map(({ entry }) => entry.name), ...taken].map(nameBigrams);
  const lacking = all
    .filter(({ entry }) => stapleIds.has(entry.id))
    .filter(({ entry }) => !said.some((other) => dice(other, nameBigrams(entry.name)) >= saidAlready))
    .slice(0, Math.floor(chosen.length / share));
  return [...chosen.slice(0, chosen.length - lacking.length), ...lacking];
}
