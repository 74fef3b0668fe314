import type { Rounds } from "../../portfolio/comparison/rounds";
import { ownerOf, unreadCounts } from "../../portfolio/record/record";
import type { ReportingGaps } from "../../portfolio/reporting/reporting-gaps";
import { depths } from "../../portfolio/triage/depth";
import type { Counts } from "../../portfolio/triage/figures";
import { projectOf } from "../../portfolio/triage/projects";
import { copiesText, openFirst } from "../../portfolio/triage/open-first";
import { whyOf, type TriageRow } from "../../portfolio/triage/triage";
import type { Say } from "./desk-end";
import type { Batch } from "./read-batch";

const mostNames = 10;

/** How a form is called in a line. */
function nameOf(row: TriageRow): string {
  return [ownerOf(row), projectOf(row)].filter((text) => text !== "").join(" · ");
}

/** The outcome of a batch, and the forms to open first. */
export function tellBatch(
  { rows, compared, depth, unread: records }: Batch,
  { forms, verdicts }: Counts,
  say: Say,
): void {
  const { name, verdicts: words } = depths[depth];
  const { refused, unreviewed } = unreadCounts(records);
  const unread =
    (refused > 0 ? `；${refused} 个文件未能检查` : "") +
    (unreviewed > 0 ? `；${unreviewed} 个文件没有审核，见台账“未审文件”` : "");
  const counts = (["return", "explain", "pass"] as const).map((id) => `${words[id]} ${verdicts[id]}`);
  say.line(`${name}：${forms} 张表，${counts.join("，")}${unread}。`);
  const first = openFirst(rows, compared);
  if (first.length > 0) say.line("\n先看这些表：");
  first.forEach(({ row, copies }, index) => {
    const lines = [row.file, whyOf(row), copiesText({ copies })].filter((text) => text !== "");
    say.line([`${String(index + 1).padStart(2)}. ${nameOf(row)}`, ...lines].join("\n    "));
  });
}

/** 应报未报 in a few lines. */
export function tellGaps(gaps: ReportingGaps, say: Say): void {
  const { listed, reported, missing, duplicate, renamed, otherAmount, unlisted } = gaps;
  say.line(
    `\n应报 ${listed} 个项目，已报 ${reported}，未报 ${missing.length}；重复 ${duplicate.length}，名称不一致 ${renamed.length}，` +
      `金额与批复不一致 ${otherAmount.length}，清单外 ${unlisted.length}。`,
  );
  for (const { unit, project } of missing.slice(0, mostNames))
    say.line(`  未报：${unit === "" ? "" : `${unit} · `}${project}`);
  if (missing.length > mostNames) say.line(`  等 ${missing.length} 个`);
}

/** This round against the last in a line. */
export function tellRounds({ forms, notReturned }: Rounds, say: Say): void {
  const again = forms.filter(({ before }) => before !== null);
  const count = (of: (form: Rounds["forms"][number]) => number): number =>
    again.reduce((sum, form) => sum + of(form), 0);
  say.line(
    `\n比上次：已改 ${count(({ fixed }) => fixed.length)} 项，已说明 ${count(({ answered }) => answered.length)} 项，` +
      `未改 ${count(({ still }) => still.length)} 项，新增 ${count(({ fresh }) => fresh.length)} 项；` +
      `${notReturned.length} 张表没有再报，${forms.length - again.length} 张表首次报送。`,
  );
}
