import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { countLine, formName } from "../../review/report/heading";
import { verdictWords } from "../../review/report/words";
import { VerdictIcon } from "../check/LevelIcon";
import { samePlace, type PlacedForm } from "../session/place";
import { useSession, useSessionState } from "../session/use-session";
import { goToForm } from "./go-to-form";
import { TextLink } from "../frame/TextLink";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: "0",
    padding: "0",
    listStyleType: "none",
  },
  item: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalXS },
  name: { textAlign: "left" },
  here: { fontWeight: tokens.fontWeightSemibold },
  quiet: { gridColumn: "2", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** A register holds thousands of forms: they come in portions. */
const portion = 50;

interface Props {
  readonly forms: readonly PlacedForm[];
  /** Called when a form was picked. */
  readonly onGo?: () => void;
}

/** Forms of the workbook with their verdicts; the way to each. */
export function FormList({ forms, onGo }: Props): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { place } = useSessionState();
  const [shown, setShown] = useState(portion);
  const go = (form: PlacedForm): void => {
    void goToForm(session, form);
    onGo?.();
  };
  return (
    <>
      <ul className={styles.list}>
        {forms.slice(0, shown).map((form) => {
          const isHere = samePlace(place, form.place);
          return (
            <li key={`${form.place.sheet} ${form.place.index}`} className={styles.item}>
              <VerdictIcon verdict={form.review.verdict} />
              <TextLink
                className={mergeClasses(styles.name, isHere && styles.here)}
                aria-current={isHere ? "true" : undefined}
                onClick={() => go(form)}
              >
                {/* No line begins with a dot. */}
                {formName(form.review).replaceAll(" · ", "\u00a0· ")}
              </TextLink>
              <span className={styles.quiet}>
                {form.place.sheet}
                {"\u00a0· "}
                {verdictWords[form.review.verdict]}，{countLine(form.review)}
              </span>
            </li>
          );
        })}
      </ul>
      {shown < forms.length && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + portion)}>
          再看 {Math.min(portion, forms.length - shown)} 张
        </Button>
      )}
    </>
  );
}
