import type { Form } from "../../form/form";
import { filledRows, type Grid } from "../../sheet/grid";

/** Words on a sheet that a person has to look at before it is published; what leaves secrets out, as 除涉密信息外, speaks of none. */
const words =
  /(?:(?<![非不无未除]|除[了去])涉密|(?<!除|除[了去])(?:国家|工作|军事)秘密)(?![^，。；、]{0,8}除外)|绝密|机密|密级|国防|军事|军队|武警|国家安全|反恐|情报|侦查|侦察|技侦|武器|弹药|警务保障装备|保密(?:经费|项目|设备)/;

/** How a document is marked, wherever on the sheet that stands: `秘密★5年`, `内部资料`. */
const marking =
  /(?:绝密|机密|秘密)(?=\s*[★☆])|^\s*(?:密级\s*[:：]\s*)?(?:绝密|机密|秘密)(?=级?\s*$)|内部(?:资料|文件)|不(?:予|宜|得)公开|不对外公开/;

/** The mark of secrecy on a sheet; undefined where there is none. Hidden cells are looked at, too. */
export function secrecyMark(grid: Grid): string | undefined {
  for (const row of filledRows(grid))
    for (const cell of grid.rows[row] ?? []) {
      const word = marking.exec(cell?.text ?? "")?.[0];
      if (word !== undefined) return word.trim();
    }
  return undefined;
}

/** The word for which a form is held back; undefined where there is none. Project, goal and indicators are looked at. */
export function classifiedWord({ title, heading, goals, indicators }: Form): string | undefined {
  const texts = [
    ...[title?.text, heading.project?.value.text],
    ...goals.map(({ expected }) => expected?.value.text),
    ...indicators.map(({ name }) => name.text),
  ];
  for (const text of texts) {
    const word = words.exec(text ?? "")?.[0];
    if (word !== undefined) return word;
  }
  return undefined;
}
