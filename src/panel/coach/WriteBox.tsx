import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { blank, type Writing } from "../../lessons/coach/question";
import { fixOfText } from "../../lessons/coach/write-text";
import type { Fix } from "../../review/review";
import { toA1 } from "../../sheet/address";
import { cellEditsOf } from "../../sheet/change";
import type { Grid } from "../../sheet/grid";
import { BeforeAfter } from "../check/BeforeAfter";

const useStyles = makeStyles({
  box: { display: "grid", gap: tokens.spacingVerticalXS },
  likes: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  like: { maxWidth: "none", textAlign: "start" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly grid: Grid;
  readonly writing: Writing;
  readonly onWrite: (fix: Fix) => void;
}

/** A cell of the row to be rewritten in one's own words; what will stand there is shown before it is written. */
export function WriteBox({ grid, writing, onWrite }: Props): ReactElement {
  const styles = useStyles();
  const { at, label, start, like } = writing;
  const [text, setText] = useState(start);
  const fix = fixOfText(grid, at, text);
  const [edit] = fix ? cellEditsOf(fix.change) : [];
  const others = like.filter((one) => one !== start);
  return (
    <form
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        if (fix) onWrite(fix);
      }}
    >
      <Field
        label={`${label}（${toA1(at)}）改成`}
        {...(text.includes(blank)
          ? { validationState: "warning" as const, validationMessage: `把${blank}换成本项目的数` }
          : {})}
      >
        {start.includes("\n") ? (
          <Textarea value={text} resize="vertical" onChange={(_, { value }) => setText(value)} />
        ) : (
          <Input value={text} onChange={(_, { value }) => setText(value)} />
        )}
      </Field>
      {others.length > 0 && (
        <div className={styles.likes} role="group" aria-label="可以照着写">
          <span className={styles.label}>可以照着写：</span>
          {others.map((one) => (
            <Button key={one} size="small" className={styles.like} onClick={() => setText(one)}>
              {one}
            </Button>
          ))}
        </div>
      )}
      {fix && edit && (
        <div className={styles.line}>
          <BeforeAfter sheet={grid.sheet} edit={edit} />
          <Button type="submit" size="small" appearance="primary">
            写入
          </Button>
        </div>
      )}
    </form>
  );
}
