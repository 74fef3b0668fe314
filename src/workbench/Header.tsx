import { Button, makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import {
  AppsListRegular,
  DocumentMultipleRegular,
  FolderOpenRegular,
  HatGraduationRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import { useEffect, useEffectEvent, useRef, useSyncExternalStore, type ReactElement } from "react";
import type { Desk } from "./desk";
import { mayPutAway } from "./may-put-away";
import { NewMenu } from "./NewMenu";
import { openFile, putAway } from "./open-file";
import { pickFile } from "./pick-file";
import { saveBook } from "./save-file";
import { SaveDialog } from "./SaveDialog";
import { ButtonHint } from "./ButtonHint";
import { ViewMenu } from "./ViewMenu";

const useStyles = makeStyles({
  header: {
    display: "flex",
    // In a narrow window what finds no room goes to the next line.
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px",
    padding: "4px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  brand: { fontWeight: tokens.fontWeightSemibold, marginRight: "12px", whiteSpace: "nowrap" },
  file: {
    marginLeft: "12px",
    minWidth: "0",
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  changed: { color: tokens.colorPaletteDarkOrangeForeground1, whiteSpace: "nowrap" },
});

function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const run = event.ctrlKey || event.metaKey ? keys[event.key.toLowerCase()] : undefined;
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  });
  useEffect(() => {
    // Before the spreadsheet and the browser: both have their own idea of saving.
    addEventListener("keydown", press, true);
    return () => removeEventListener("keydown", press, true);
  }, []);
}

/** Puts the many workbooks of a reviewer in front, or away again. */
function ReviewToggle({ desk }: { readonly desk: Desk }): ReactElement {
  const { isReviewing } = useSyncExternalStore(desk.follow, desk.state);
  return (
    <ToggleButton
      appearance="subtle"
      icon={<DocumentMultipleRegular />}
      checked={isReviewing}
      onClick={() => desk.set({ isReviewing: !isReviewing })}
    >
      批量审核
    </ToggleButton>
  );
}

/** Back to the first screen, with its samples. */
function SamplesButton({ desk }: { readonly desk: Desk }): ReactElement {
  return (
    <Button
      appearance="subtle"
      icon={<AppsListRegular />}
      onClick={() => {
        if (mayPutAway(desk)) putAway(desk);
      }}
    >
      样表
    </Button>
  );
}

/** Puts the trainer's room in front; on the first screen it has a button of its own. */
function TrainingButton({ desk }: { readonly desk: Desk }): ReactElement {
  return (
    <Button
      appearance="subtle"
      icon={<HatGraduationRegular />}
      onClick={() => desk.set({ isTraining: true })}
    >
      培训
    </Button>
  );
}

/** Opening a file by the button and by its keys. */
function useOpening(desk: Desk) {
  const opener = useRef<HTMLButtonElement | null>(null);
  const open = async (): Promise<void> => {
    const file = await pickFile();
    if (file && mayPutAway(desk)) await openFile(desk, file);
  };
  const openByKey = (): void => {
    if (navigator.userActivation.isActive) {
      void open();
      return;
    }
    // A browser shows its file window only after a click or a key of its own choosing.
    opener.current?.focus();
    desk.set({ notice: { intent: "info", text: "按回车选择文件。" } });
  };
  const button = (element: HTMLButtonElement | null): void => {
    opener.current = element;
  };
  return { button, open, openByKey };
}

/** The line over the sheet: files come and go here. */
export function Header({ desk }: { readonly desk: Desk }): ReactElement {
  const styles = useStyles();
  const { book, isChanged, isTraining, saving } = useSyncExternalStore(desk.follow, desk.state);
  const { button, open, openByKey } = useOpening(desk);
  const save = (): void => {
    if (book) desk.set({ saving: saveBook(desk, book) });
  };
  // In the trainer's room the keys are out of reach like the buttons.
  const unless = (act: () => void) => (): void => {
    if (!isTraining) act();
  };
  useKeys({ o: unless(openByKey), s: unless(save) });
  return (
    <header className={styles.header} inert={isTraining}>
      <Text className={styles.brand} as="h1" size={400}>
        标尺工作台
      </Text>
      <ButtonHint desk={desk} text="打开 .xlsx、.xls、.et 或 .ods 文件（Ctrl+O）">
        <Button ref={button} appearance="subtle" icon={<FolderOpenRegular />} onClick={() => void open()}>
          打开
        </Button>
      </ButtonHint>
      <NewMenu desk={desk} />
      {book ? <SamplesButton desk={desk} /> : undefined}
      {book ? (
        <ButtonHint desk={desk} text="另存一份到下载文件夹，原文件不动（Ctrl+S）">
          <Button appearance="subtle" icon={<SaveRegular />} onClick={save}>
            保存
          </Button>
        </ButtonHint>
      ) : undefined}
      <ReviewToggle desk={desk} />
      {book ? <TrainingButton desk={desk} /> : undefined}
      {book ? <ViewMenu desk={desk} /> : undefined}
      {book ? <Text className={styles.file}>{book.name}</Text> : undefined}
      {isChanged ? <Text className={styles.changed}>● 未保存</Text> : undefined}
      {saving ? <SaveDialog question={saving} onDone={() => desk.set({ saving: undefined })} /> : undefined}
    </header>
  );
}
