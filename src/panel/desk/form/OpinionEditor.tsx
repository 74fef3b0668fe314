import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { changeTexts, draftOpinion } from "../../../portfolio/opinion/opinion";
import { recordKey, type FormRecord } from "../../../portfolio/record/record";
import { changeOpinion, opinionOf } from "../batch/change-batch";
import { useBatch, useDesk } from "../session/use-desk";
import { ReturnDates } from "./ReturnDates";

const useStyles = makeStyles({
  part: { marginBottom: tokens.spacingVerticalM },
  text: { width: "100%" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** 审核意见: drafted from the findings, edited by the reviewer; the dates of the return below it. */
export function OpinionEditor({ record }: { readonly record: FormRecord }): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const batch = useBatch();
  const opinion = opinionOf(batch, recordKey(record));
  const draft = draftOpinion(record, batch.settings.depth);
  const [typed, setTyped] = useState<string>();
  /** The reviewer's words that the draft took the place of: a slip is taken back. */
  const [dropped, setDropped] = useState<string>();
  const isOwn = opinion.text !== undefined;
  // An empty field is kept as it is while one types; to the batch it is no opinion, and the draft stands.
  const write = (text: string | undefined): void => {
    setTyped(text);
    setDropped(text === undefined ? opinion.text : undefined);
    const says = text !== undefined && text.trim() !== "" && text !== draft;
    void changeOpinion(desk, changeTexts(opinion, { text: says ? text : undefined }));
  };
  return (
    <div className={styles.part}>
      <Field label="审核意见">
        <Textarea
          className={styles.text}
          resize="vertical"
          rows={6}
          value={typed === "" ? "" : (opinion.text ?? draft)}
          onChange={(_, { value }) => write(value)}
        />
      </Field>
      {!isOwn && <span className={styles.quiet}>由问题清单自动起草，可直接改写，改写的内容自动保存。</span>}
      {(isOwn || dropped !== undefined) && (
        <Button size="small" appearance="subtle" onClick={() => write(isOwn ? undefined : dropped)}>
          {isOwn ? "恢复起草的文字" : "撤销：恢复起草的文字"}
        </Button>
      )}
      <ReturnDates record={record} opinion={opinion} />
    </div>
  );
}
