import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import { recordKey, type FormRecord } from "../../../portfolio/record/record";
import { handOut } from "../handouts/hand-out";
import { openInProgram } from "../handouts/open-in-program";
import { useDesk, useDeskPart } from "../session/use-desk";
import { openForm } from "./open-form";

const useStyles = makeStyles({
  bar: {
    flexShrink: "0",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  space: { flexGrow: "1" },
});

/** On to the neighbours in the list the form was chosen from. */
function Steps({ at, walk }: { readonly at: number; readonly walk: readonly string[] }): ReactElement | null {
  const desk = useDesk();
  const step = (by: number): void => {
    const next = walk[at + by];
    if (next !== undefined) openForm(desk, next, walk);
  };
  if (at < 0) return null;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        disabled={at === 0}
        onClick={() => step(-1)}
      >
        上一张
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        disabled={at + 1 >= walk.length}
        onClick={() => step(1)}
      >
        下一张
      </Button>
      <span>{`${at + 1}/${walk.length}`}</span>
    </>
  );
}

/** What can be made of this form alone. */
function OwnHandouts({ record }: { readonly record: FormRecord }): ReactElement {
  const desk = useDesk();
  const isBusy = useDeskPart("busy") !== null;
  const { openWorkbook } = desk.work;
  const { openTable } = desk.services;
  const file = desk.sources.get(record.file);
  const opinion = { kind: "opinions", format: "docx", keys: [recordKey(record)] } as const;
  return (
    <>
      {file && openWorkbook && (
        <Button size="small" onClick={() => openWorkbook(file)}>
          在工作台打开
        </Button>
      )}
      {file && openTable && /\.xlsx$/i.test(file.name) && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => void openInProgram(desk, file)}>
          在 Excel 打开
        </Button>
      )}
      <Button size="small" disabledFocusable={isBusy} onClick={() => void handOut(desk, opinion, "审核意见")}>
        导出意见
      </Button>
      {file && record.findings.length > 0 && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() =>
            void handOut(desk, { kind: "copies", sources: [{ name: record.file, file }] }, "批注退回件")
          }
        >
          导出退回件
        </Button>
      )}
    </>
  );
}

/** Back, on to the neighbours, and what can be made of this form alone. */
export function FormBar({ record }: { readonly record: FormRecord }): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const walk = useDeskPart("walk");
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={() => desk.set({ open: null })}
      >
        返回
      </Button>
      <Steps at={walk.indexOf(recordKey(record))} walk={walk} />
      <span className={styles.space} />
      <OwnHandouts record={record} />
    </div>
  );
}
