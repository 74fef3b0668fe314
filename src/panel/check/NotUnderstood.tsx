import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormReview } from "../../review/review";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: "0", paddingLeft: tokens.spacingHorizontalXL },
});

/** What could not be read, with its place: never silence. */
export function NotUnderstood({ review }: { readonly review: FormReview }): ReactElement | null {
  const styles = useStyles();
  const { problems, sheet } = review.form;
  if (problems.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>没有读懂 {problems.length}</h2>
      <ul className={styles.list}>
        {problems.map(({ message, at }, index) => (
          <li key={index}>
            {message}{" "}
            {at && <CellLink range={{ sheet, top: at.row, bottom: at.row, left: at.col, right: at.col }} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
