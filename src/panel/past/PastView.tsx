import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { kindWords } from "../../review/report/words";
import { currentForm } from "../session/place";
import type { Session } from "../session/session";
import { useSession, useSessionState } from "../session/use-session";
import { handOver } from "../files/hand-over";
import { xlsxType } from "../files/save-file";
import { TakeFiles } from "../files/TakeFiles";
import type { Kept } from "../shelf/shelf";
import { ShelfFoot } from "../shelf/ShelfFoot";
import { formsOfKept, keptKey, labelOfKept, pastShelf, toKept, type KeptSheet } from "./kept-sheet";
import { earlierForms, useKeptSheets } from "./use-past";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0`, padding: "0", listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: { flexGrow: "1", minWidth: "0" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  problem: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorStatusDangerForeground1 },
  note: { margin: `${tokens.spacingVerticalXS} 0` },
});

const newestFirst = (a: Kept<KeptSheet>, b: Kept<KeptSheet>): number =>
  (formsOfKept(b.value)[0]?.form.year ?? 0) - (formsOfKept(a.value)[0]?.form.year ?? 0);

/** `2023年 · 自评表 · 农村公路日常养护 · 9 个指标`. */
function holdsOf(kept: KeptSheet): string {
  const forms = formsOfKept(kept);
  const [first] = forms;
  if (!first) return "没有读到绩效指标表";
  const { form } = first;
  const project = form.heading.project?.value.text.replace(/\s+/g, " ").trim() ?? "";
  const count = forms.reduce((sum, one) => sum + one.form.indicators.length, 0);
  const year = form.year === null ? "年度不明" : `${form.year}年`;
  return [year, kindWords[form.kind], project, `${count} 个指标`].filter((part) => part !== "").join(" · ");
}

function KeptItem({ kept, onRemove }: { kept: KeptSheet; onRemove: () => void }): ReactElement {
  const styles = useStyles();
  const label = labelOfKept(kept);
  return (
    <li className={styles.item}>
      <div className={styles.text}>
        <div>{label}</div>
        <div className={styles.quiet}>{holdsOf(kept)}</div>
      </div>
      <Button size="small" appearance="subtle" aria-label={`移除：${label}`} onClick={onRemove}>
        移除
      </Button>
    </li>
  );
}

/** Earlier years in the open workbook are used as they are; kept, they are there in other workbooks, too. */
function EarlierHere({ session }: { readonly session: Session }): ReactElement | null {
  const styles = useStyles();
  const state = useSessionState();
  const kept = useKeptSheets();
  const sheets = [
    ...new Set(earlierForms(state, currentForm(state)?.form.year ?? null).map(({ form }) => form.sheet)),
  ];
  const wanted = sheets.flatMap((sheet) => {
    const grid = state.grids.get(sheet);
    if (!grid) return [];
    const value = toKept(grid, "本工作簿", session.page.today());
    const isKept = kept?.some((one) => one.value.sheet === sheet && holdsOf(one.value) === holdsOf(value));
    return isKept === true ? [] : [{ key: keptKey(value), value }];
  });
  if (wanted.length === 0) return null;
  const keep = (): void =>
    void pastShelf(session.store).change({ title: `收入 ${wanted.length} 张表`, put: wanted });
  return (
    <p className={styles.note}>
      本工作簿里的往年表 {wanted.length} 张，推荐时已参考：{wanted.map(({ value }) => value.sheet).join("、")}
      。{" "}
      <Button size="small" onClick={keep}>
        收入历年
      </Button>
    </p>
  );
}

async function exportAll(session: Session, kept: readonly Kept<KeptSheet>[]): Promise<void> {
  const { pastWorkbook } = await import("./export-past");
  const content = await pastWorkbook(kept.map(({ value }) => value));
  await handOver(session, { name: "历年绩效表.xlsx", content, type: xlsxType });
}

/** 历年: the unit's own earlier sheets, which recommendations and history stand on. */
export function PastView(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const kept = useKeptSheets();
  const shelf = pastShelf(session.store);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const take = async (files: readonly File[]): Promise<void> => {
    const { readPastFiles } = await import("./read-past-files");
    const read = await readPastFiles(files, session.page.today());
    const isKept =
      read.sheets.length === 0 ||
      (await shelf.change({ title: `收入 ${read.sheets.length} 张表`, put: read.sheets }));
    setProblems(isKept ? read.problems : [...read.problems, "浏览器存不下这些表。先移除不用的，再选一次。"]);
  };
  const sorted = (kept ?? []).toSorted(newestFirst);
  return (
    <>
      <TakeFiles
        label="选择往年的表"
        hint="自评表、目标表，可多选，也可以拖到这里"
        accept=".xlsx,.xlsm,.xls,.et,.ods"
        several
        onFiles={(files) => void take(files)}
      />
      <div role="status">
        {problems.map((problem) => (
          <p key={problem} className={styles.problem}>
            {problem}
          </p>
        ))}
      </div>
      <EarlierHere session={session} />
      <ul className={styles.list}>
        {sorted.map(({ key, value }) => (
          <KeptItem
            key={key}
            kept={value}
            onRemove={() => void shelf.change({ title: `移除“${labelOfKept(value)}”`, remove: [key] })}
          />
        ))}
      </ul>
      {sorted.length > 0 && (
        <Button size="small" onClick={() => void exportAll(session, sorted)}>
          导出全部（Excel）
        </Button>
      )}
      <ShelfFoot shelf={shelf} />
    </>
  );
}
