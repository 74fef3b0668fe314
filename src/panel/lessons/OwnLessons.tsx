import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useState, type ReactElement } from "react";
import type { LessonDraft } from "../../lessons/own/lesson-draft";
import { lessonText, readLesson } from "../../lessons/own/lesson-file";
import { fileName, saveFile } from "../files/save-file";
import { TakeFiles } from "../files/TakeFiles";
import type { OwnShelf } from "./own-lessons";
import { startDraft } from "./start-draft";
import type { LeftDraft } from "./use-left-draft";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { marginRight: "auto" },
  list: { display: "grid", gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly kept: OwnShelf;
  readonly left: LeftDraft;
  readonly canSave: boolean;
  readonly today: () => string;
  readonly onOpen: (draft: LessonDraft) => void;
  readonly onEdit: (draft: LessonDraft) => void;
}

function saveLesson(draft: LessonDraft): void {
  saveFile(`${fileName(draft.title)}-练习.json`, lessonText(draft), "application/json");
}

/** Says that a lesson found no room, with the way to keep it nevertheless. */
export function Unkept({ draft, canSave }: { draft: LessonDraft; canSave: boolean }): ReactElement {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        浏览器存不下“{draft.title}”。
        {canSave ? "先存为文件，删去不用的练习后再放进来。" : "在工作台网页里编，可存为文件。"}
      </MessageBarBody>
      {canSave && (
        <MessageBarActions>
          <Button size="small" onClick={() => saveLesson(draft)}>
            存为文件
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function OwnLine({ draft, ...rest }: Props & { readonly draft: LessonDraft }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.line} role="listitem">
      <span className={styles.name}>
        {draft.title}（{draft.faults.length} 处）
      </span>
      <Button size="small" appearance="primary" onClick={() => rest.onOpen(draft)}>
        开讲
      </Button>
      <Button size="small" onClick={() => rest.onEdit(draft)}>
        修改
      </Button>
      {rest.canSave && (
        <Button size="small" onClick={() => saveLesson(draft)}>
          存为文件
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={() => rest.kept.remove(draft)}>
        删除
      </Button>
    </div>
  );
}

/** The lesson that was begun and left before it was kept. */
function LeftLine({ left: { draft, note }, onEdit }: Pick<Props, "left" | "onEdit">): ReactElement | null {
  const styles = useStyles();
  if (!draft) return null;
  return (
    <div className={styles.line}>
      <span className={styles.name}>“{draft.title}”还没有放进我的练习。</span>
      <Button size="small" appearance="primary" onClick={() => onEdit(draft)}>
        继续编
      </Button>
      <Button size="small" appearance="subtle" onClick={() => note(undefined)}>
        不要了
      </Button>
    </div>
  );
}

/** The trainer's own lessons: made from any workbook, kept on this machine, passed on as files. */
export function OwnLessons(props: Props): ReactElement {
  const { kept, today, onEdit } = props;
  const styles = useStyles();
  const [problem, setProblem] = useState("");
  const take = async (file: File): Promise<void> => {
    const isLesson = /\.json$/i.test(file.name);
    const taken = isLesson ? readLesson(file.name, await file.text()) : await startDraft(file, today());
    setProblem(taken.ok ? "" : taken.message);
    if (!taken.ok) return;
    if (isLesson) await kept.keep(taken.draft);
    else onEdit(taken.draft);
  };
  return (
    <section className={styles.part} aria-label="我的练习">
      <h2 className={styles.title}>我的练习</h2>
      <TakeFiles
        label="选工作簿或练习文件"
        hint="选一张填好的表，在格子里埋问题，或把已有的问题当作答案，就是一课；同事给的练习文件（.json）也从这里放进来。"
        accept=".xlsx,.xlsm,.xls,.et,.ods,.json"
        onFiles={([file]) => {
          if (file) void take(file);
        }}
      />
      {problem !== "" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      <LeftLine {...props} />
      <div role="list" className={styles.list}>
        {kept.own.map((draft) => (
          <OwnLine key={draft.id} draft={draft} {...props} />
        ))}
      </div>
      <div role="status">
        {kept.undo !== null && (
          <Button size="small" appearance="subtle" icon={<ArrowUndoRegular />} onClick={kept.takeBack}>
            撤销：{kept.undo}
          </Button>
        )}
      </div>
    </section>
  );
}
