import { Button, CompoundButton, makeStyles, Text, tokens } from "@fluentui/react-components";
import { FolderOpenRegular, HatGraduationRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Desk } from "./desk";
import { officialForms } from "../drafting/blank-forms/official-forms";
import { newFormBytes, usualForms } from "./new-form";
import { openBytes, openFile } from "./open-file";
import { pickFile } from "./pick-file";
import { samples } from "./samples";

const useStyles = makeStyles({
  page: { maxWidth: "1040px", margin: "0 auto", padding: "32px 24px" },
  intro: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "12px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  heading: { display: "block", margin: "32px 0 12px" },
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(300px, 100%), 1fr))",
    gap: "12px",
  },
  card: {
    justifyContent: "flex-start",
    textAlign: "start",
    lineHeight: tokens.lineHeightBase300,
    "& .fui-CompoundButton__secondaryContent": { lineHeight: tokens.lineHeightBase200, marginTop: "4px" },
  },
});

const usual = officialForms.filter(({ id }) => usualForms.has(id));

interface CardProps {
  readonly desk: Desk;
  readonly name: string;
  /** One line under the name. */
  readonly line: string;
  readonly load: () => Promise<Uint8Array>;
}

function SheetCard({ desk, name, line, load }: CardProps): ReactElement {
  const styles = useStyles();
  const open = (): void => void openBytes(desk, `${name}.xlsx`, load);
  return (
    <CompoundButton className={styles.card} secondaryContent={line} onClick={open}>
      {name}
    </CompoundButton>
  );
}

/** What can be done here, and the two ways to begin. */
function Introduction({ desk }: { readonly desk: Desk }): ReactElement {
  const styles = useStyles();
  const open = async (): Promise<void> => {
    const file = await pickFile();
    if (file) await openFile(desk, file);
  };
  return (
    <div className={styles.intro}>
      <Text as="h2" size={600} weight="semibold">
        打开一张绩效表，看它会不会被退回
      </Text>
      <Text className={styles.quiet}>
        把文件拖到这里，或从电脑里选。文件只在这台电脑上读，不上传；保存时另存一份，原文件不动。
      </Text>
      <div className={styles.buttons}>
        <Button appearance="primary" size="large" icon={<FolderOpenRegular />} onClick={() => void open()}>
          打开文件
        </Button>
        <Button size="large" icon={<HatGraduationRegular />} onClick={() => desk.set({ isTraining: true })}>
          开始培训
        </Button>
      </div>
      <Text size={200} className={styles.quiet}>
        支持 .xlsx、.xlsm、.xls、.et、.ods
      </Text>
    </div>
  );
}

/** The first screen: open a sheet of one's own, or one to learn from. */
export function Gallery({ desk }: { readonly desk: Desk }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <Introduction desk={desk} />
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        新建
      </Text>
      <div className={styles.cards}>
        {usual.map((form) => (
          <SheetCard
            key={form.id}
            desk={desk}
            name={form.title}
            line={usualForms.get(form.id) ?? form.note}
            load={() => newFormBytes(form)}
          />
        ))}
      </div>
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        样表
      </Text>
      <div className={styles.cards}>
        {samples.map(({ name, lesson, load }) => (
          <SheetCard key={name} desk={desk} name={name} line={lesson} load={load} />
        ))}
      </div>
    </div>
  );
}
