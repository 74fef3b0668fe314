import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countLine, formName } from "../../review/report/heading";
import { verdictWords } from "../../review/report/words";
import { VerdictIcon } from "../check/LevelIcon";
import { samePlace, type PlacedForm } from "../session/place";
import { useSession, useSessionState } from "../session/use-session";

const useStyles = makeStyles({
  list: { margin: "0", padding: "0", listStyleType: "none" },
  item: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalXS },
  name: { textAlign: "left" },
  quiet: { gridColumn: "2", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Every form of the workbook with its verdict; the way to it. */
export function WorkbookForms({ forms }: { readonly forms: readonly PlacedForm[] }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { place } = useSessionState();
  return (
    <ul className={styles.list}>
      {forms.map((form) => (
        <li key={`${form.place.sheet} ${form.place.index}`} className={styles.item}>
          <VerdictIcon verdict={form.review.verdict} />
          <Link
            as="button"
            className={styles.name}
            aria-current={samePlace(place, form.place) ? "true" : undefined}
            onClick={() => session.dispatch({ kind: "placed", place: form.place })}
          >
            {formName(form.review)}
          </Link>
          <span className={styles.quiet}>
            {verdictWords[form.review.verdict]}，{countLine(form.review)}
          </span>
        </li>
      ))}
    </ul>
  );
}
