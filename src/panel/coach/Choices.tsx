import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellEditsOf } from "../../sheet/change";
import { toA1 } from "../../sheet/address";
import { BeforeAfter } from "../check/BeforeAfter";
import type { Choice } from "./question-choices";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXXS },
  button: { maxWidth: "none", textAlign: "start", justifyContent: "flex-start" },
  edits: { display: "grid", margin: 0, paddingLeft: "2em", listStyleType: "none" },
  place: { color: tokens.colorNeutralForeground3 },
});

/** More cells than this are counted, not shown. */
const mostShown = 6;

interface EditsProps {
  readonly sheet: string;
  readonly fix: NonNullable<Choice["fix"]>;
}

function Edits({ sheet, fix }: EditsProps): ReactElement {
  const styles = useStyles();
  const edits = cellEditsOf(fix.change, sheet);
  return (
    <ul className={styles.edits}>
      {edits.slice(0, mostShown).map((edit) => (
        <li key={toA1(edit.at)}>
          <span className={styles.place}>{toA1(edit.at)}</span> <BeforeAfter sheet={sheet} edit={edit} />
        </li>
      ))}
      {edits.length > mostShown && <li>另有 {edits.length - mostShown} 格</li>}
    </ul>
  );
}

interface Props {
  readonly sheet: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (choice: Choice) => void;
}

/** The answers to choose from; their digits choose them, too. A rewriting shows what will stand in which cell. */
export function Choices({ sheet, choices, onChoose }: Props): ReactElement {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label="可选的回答">
      {choices.map((choice, index) => (
        <li key={`${index} ${choice.label}`} className={styles.item}>
          <Button
            className={styles.button}
            appearance={choice.fix ? "primary" : "secondary"}
            onClick={() => onChoose(choice)}
          >
            {index < 9 ? `${index + 1}　` : ""}
            {choice.label}
          </Button>
          {choice.fix && <Edits sheet={sheet} fix={choice.fix} />}
        </li>
      ))}
    </ol>
  );
}
