import { Button, Checkbox, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { askClerk } from "../clerk/ask-clerk";
import type { SourceFile } from "../clerk/source-file";
import { handOut } from "../handouts/hand-out";
import { say } from "../session/say";
import { useBatch, useContents, useDesk, useDeskPart } from "../session/use-desk";
import { NameChoice } from "./NameChoice";
import { sheetKey, type PublicLook, type PublishOrder } from "./publish-order";
import { SheetChoice } from "./SheetChoice";

const useStyles = makeStyles({
  page: {
    flexGrow: "1",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { margin: "0", color: tokens.colorNeutralForeground2 },
});

/** The workbooks of the batch that are at hand. */
function useSources(): { readonly sources: readonly SourceFile[]; readonly missing: number } {
  const desk = useDesk();
  const names = [...new Set(useContents().forms.map(({ file }) => file))];
  const sources = names.flatMap((name) => {
    const file = desk.sources.get(name);
    return file ? [{ name, file }] : [];
  });
  return { sources, missing: names.length - sources.length };
}

interface FileChoiceProps extends Pick<PublishOrder, "format" | "one"> {
  readonly onFormat: (format: PublishOrder["format"]) => void;
  readonly onOne: (one: boolean) => void;
}

function FileChoice({ format, one, onFormat, onOne }: FileChoiceProps): ReactElement {
  return (
    <>
      <Select
        size="small"
        aria-label="公开件的格式"
        value={format}
        onChange={(_, { value }) => onFormat(value as PublishOrder["format"])}
      >
        <option value="xlsx">.xlsx</option>
        <option value="html">网页 .html</option>
      </Select>
      <Checkbox label="合成一个文件" checked={one} onChange={(_, { checked }) => onOne(checked === true)} />
    </>
  );
}

interface ChosenProps {
  readonly looks: readonly PublicLook[];
  readonly sources: readonly SourceFile[];
}

function Chosen({ looks, sources }: ChosenProps): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const busy = useDeskPart("busy");
  const [sheets, setSheets] = useState<ReadonlySet<string>>(
    () => new Set(looks.filter(({ held }) => held === null).map(sheetKey)),
  );
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  const [format, setFormat] = useState<PublishOrder["format"]>("xlsx");
  const [one, setOne] = useState(false);
  const needed = sources.filter(({ name }) =>
    looks.some((look) => look.file === name && sheets.has(sheetKey(look))),
  );
  const order: PublishOrder = {
    kind: "publication",
    sources: needed,
    format,
    one,
    sheets,
    names: [...names],
  };
  return (
    <>
      <div className={styles.line}>
        <FileChoice format={format} one={one} onFormat={setFormat} onOne={setOne} />
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy !== null || sheets.size === 0}
          onClick={() => void handOut(desk, order, "公开件")}
        >
          {`导出公开件 ${sheets.size} 张`}
        </Button>
      </div>
      <NameChoice looks={looks} chosen={names} onChange={setNames} />
      <SheetChoice looks={looks} chosen={sheets} onChange={setSheets} />
    </>
  );
}

/** 公开: clean copies for a website, after a look at what is hidden. */
export function PublicationView(): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const batch = useBatch();
  const busy = useDeskPart("busy");
  const { sources, missing } = useSources();
  const [looks, setLooks] = useState<readonly PublicLook[]>();
  const look = async (): Promise<void> => {
    desk.set({ busy: "正在核对公开内容", notice: null });
    try {
      const reply = await askClerk(desk, batch, { kind: "publication-look", sources });
      if (reply.kind !== "looks") return;
      setLooks(reply.looks);
      if (reply.troubles.length > 0) say(desk, "warning", reply.troubles.slice(0, 5).join("\n"));
      else if (looks) say(desk, "success", `已重新核对 ${reply.looks.length} 张表。`);
    } catch {
      say(desk, "error", "没有核对成。请减少一次放入的份数再试。");
    } finally {
      desk.set({ busy: null });
    }
  };
  return (
    <div className={styles.page}>
      <p className={styles.words}>
        公开件只留看得见的内容：去掉批注、隐藏的行列和工作表、公式；电话、证件号码、银行账号、邮箱和标签注明的姓名隐去一部分；疑似涉密的先不选。
        {missing > 0 && `有 ${missing} 个原文件不在这里，请再放入一次（不会重新审核）。`}
      </p>
      <div className={styles.line}>
        <Button
          size="small"
          disabledFocusable={busy !== null || sources.length === 0}
          onClick={() => void look()}
        >
          {looks ? "重新核对" : `核对 ${sources.length} 个文件的公开内容`}
        </Button>
      </div>
      {looks && looks.length === 0 && <p className={styles.words}>没有可公开的工作表。</p>}
      {looks && looks.length > 0 && <Chosen looks={looks} sources={sources} />}
    </div>
  );
}
