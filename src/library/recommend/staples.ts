import type { Candidate } from "./candidate";
import { dice, nameBigrams } from "./similar";
import { underWording } from "./wording";

/** What most sheets hold whatever they are about: its entry in `common.json`, and how sheets write it. */
const staples: ReadonlyMap<string, string> = new Map([
  ["common/受益群众满意度", "群众满意度"],
  ["common/服务对象满意度", "服务对象满意度"],
  ["common/项目验收合格率", "验收合格率"],
  ["common/项目完成及时率", "任务完成及时率"],
  ["common/预算执行率", "预算执行率"],
]);

/** A staple that says what a better suggestion says already is left out. */
const saidAlready = 0.5;
/** Of so many suggestions one may be a staple. */
const share = 6;

/** The list with the staples it lacks at its end, in place of its last suggestions. */
export function withStaples(
  chosen: readonly Candidate[],
  all: readonly Candidate[],
  taken: readonly string[],
): readonly Candidate[] {
  const ids = new Set(chosen.map(({ entry }) => entry.id));
  const said = [...chosen.map(({ entry }) => entry.name), ...taken].map(nameBigrams);
  const lacking = all
    .flatMap((candidate) => {
      const wording = staples.get(candidate.entry.id);
      return wording === undefined || ids.has(candidate.entry.id)
        ? []
        : [{ ...candidate, entry: underWording(candidate.entry, wording) }];
    })
    .filter(({ entry }) => !said.some((other) => dice(other, nameBigrams(entry.name)) >= saidAlready))
    .slice(0, Math.floor(chosen.length / share));
  return [...chosen.slice(0, chosen.length - lacking.length), ...lacking];
}
