import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Batch } from "../batch/batch";
import { writeResults } from "../batch/results-file";
import { useBatch, useContents, useDesk, useDeskPart } from "../session/use-desk";
import type { SourceFile } from "../clerk/source-file";
import type { Desk } from "../session/desk";
import { say } from "../session/say";
import { fileName } from "../../files/save-file";
import { deliverOne } from "./deliver";
import { handOut } from "./hand-out";
import { canChooseFolder, chooseFolder } from "./output-folder";

const useStyles = makeStyles({
  page: { flexGrow: "1", overflowY: "auto", padding: tokens.spacingHorizontalM },
  folder: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(290px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: "0",
  },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  words: { margin: "0", flexGrow: "1", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

function Handout({
  title,
  words,
  children,
}: {
  title: string;
  words: string;
  children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.item} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.words}>{words}</p>
      <div className={styles.buttons}>{children}</div>
    </section>
  );
}

/** Why copies cannot be made of all workbooks. */
function sourcesWords(have: number, files: number): string {
  const what = "单位原文件的副本，问题写成批注放在所在单元格，内容不改动。";
  return have >= files ? what : `${what}现有 ${have}/${files} 个原文件，其余请再放入一次（不会重新审核）。`;
}

interface HandoutButton {
  readonly label: string;
  readonly run: (desk: Desk, batch: Batch) => Promise<void>;
}

interface HandoutLine {
  readonly title: string;
  readonly words: string;
  readonly buttons: readonly HandoutButton[];
}

async function saveResults(desk: Desk, batch: Batch): Promise<void> {
  desk.set({ busy: "正在生成本批结果", notice: null });
  const content = await writeResults(batch);
  const name = `${fileName(batch.settings.name)}.ndjson`;
  say(desk, "success", await deliverOne(desk, name, content));
  desk.set({ busy: null });
}

/** What does not depend on the batch. */
const lines: readonly HandoutLine[] = [
  {
    title: "台账",
    words: "汇总、每张表、问题清单、单位说明、审核意见、核查分数和各项核对，可筛选。",
    buttons: [{ label: "导出台账", run: (desk) => handOut(desk, { kind: "ledger" }, "台账") }],
  },
  {
    title: "审核意见",
    words: "每个单位一份：结论、问题清单（位置、依据、处理）、单位说明和核查分数。",
    buttons: (["docx", "xlsx"] as const).map((format) => ({
      label: `导出 .${format}`,
      run: (desk) => handOut(desk, { kind: "opinions", format, keys: null }, "审核意见"),
    })),
  },
  {
    title: "整改台账",
    words: "退回的问题逐条列出整改要求、期限（退回后 30 日，另定的从其规定）和报回情况。",
    buttons: [{ label: "导出整改台账", run: (desk) => handOut(desk, { kind: "rectification" }, "整改台账") }],
  },
  {
    title: "通报",
    words: "一页网页：结论、得分和等级分布、未报项目、重点关注、核查得分、常见问题、各单位情况，可打印。",
    buttons: [{ label: "导出通报", run: (desk) => handOut(desk, { kind: "bulletin" }, "通报") }],
  },
  {
    title: "本批结果",
    words: "全部结果和意见存成一个文件：换一台电脑接着审，或留到下次比较整改情况。",
    buttons: [{ label: "导出本批结果", run: saveResults }],
  },
];

function copiesLine(sources: readonly SourceFile[], files: number): HandoutLine {
  return {
    title: "批注退回件",
    words: sourcesWords(sources.length, files),
    buttons:
      sources.length === 0
        ? []
        : [{ label: "导出退回件", run: (desk) => handOut(desk, { kind: "copies", sources }, "批注退回件") }],
  };
}

/** Where documents go: into a folder where the browser can, else to the downloads. */
function FolderChoice(): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const folder = useDeskPart("folder");
  const choose = async (): Promise<void> => {
    const chosen = await chooseFolder();
    if (chosen) desk.set({ folder: chosen });
  };
  return (
    <div className={styles.folder}>
      <span>{folder ? `存到文件夹“${folder.name}”，同名文件不覆盖。` : "存到浏览器的下载文件夹。"}</span>
      <Button size="small" onClick={() => void choose()}>
        选择存放的文件夹
      </Button>
      {folder && (
        <Button size="small" appearance="subtle" onClick={() => desk.set({ folder: null })}>
          改存下载文件夹
        </Button>
      )}
    </div>
  );
}

/** In a pane: whether tables are opened in the program around it. Not every one lets a pane save files. */
function OpenChoice(): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const opensTables = useDeskPart("opensTables");
  return (
    <div className={styles.folder}>
      <Switch
        label="表格直接在 Excel 里打开"
        checked={opensTables}
        onChange={(_, { checked }) => desk.set({ opensTables: checked })}
      />
      <p className={styles.words}>
        {opensTables
          ? "打开的是还没有保存的新工作簿。多份文件和文档仍用下载。"
          : "下载没有反应时可以打开这一项。文档下载不了时，在浏览器里打开工作台网页，放入同一批报表后导出。"}
      </p>
    </div>
  );
}

/** What goes out: one button each. */
export function HandoutsView(): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const batch = useBatch();
  const busy = useDeskPart("busy");
  const run = useDeskPart("run");
  const { forms } = useContents();
  const names = [...new Set(forms.map(({ file }) => file))];
  const sources = names.flatMap((name) => {
    const file = desk.sources.get(name);
    return file ? [{ name, file }] : [];
  });
  const isIdle = busy === null && forms.length > 0;
  return (
    <div className={styles.page}>
      {desk.services.openTable && <OpenChoice />}
      {canChooseFolder() && <FolderChoice />}
      {run && <p>还在审核，生成的是已审部分。</p>}
      <div className={styles.list}>
        {[...lines, copiesLine(sources, names.length)].map(({ title, words, buttons }) => (
          <Handout key={title} title={title} words={words}>
            {buttons.map((button) => (
              <Button
                key={button.label}
                disabledFocusable={!isIdle}
                onClick={() => void button.run(desk, batch)}
              >
                {button.label}
              </Button>
            ))}
          </Handout>
        ))}
      </div>
    </div>
  );
}
