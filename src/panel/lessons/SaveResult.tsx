import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type SyntheticEvent, type ReactElement } from "react";
import { fileName, saveFile } from "../files/save-file";
import { resultText } from "./class-results";
import type { LessonResult } from "./progress";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly lesson: string;
  readonly result: LessonResult;
}

/** A trainee's result as a small file to hand in. */
export function SaveResult({ lesson, result }: Props): ReactElement {
  const styles = useStyles();
  const [name, setName] = useState("");
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    const own = name.trim();
    if (own === "") return;
    saveFile(`成绩-${fileName(own)}.json`, resultText({ name: own, lesson, ...result }), "application/json");
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <Input
        value={name}
        maxLength={40}
        placeholder="姓名或小组"
        aria-label="姓名或小组"
        onChange={(_, { value }) => setName(value)}
      />
      <Button type="submit" disabledFocusable={name.trim() === ""}>
        存我的成绩
      </Button>
    </form>
  );
}
