import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { plainName } from "../../form/plain-name";
import type { FormReview } from "../../review/review";
import { useSession } from "../session/use-session";
import { goToRow } from "./go-to-row";
import { TextLink } from "../frame/TextLink";

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
  list: { margin: "0", paddingLeft: tokens.spacingHorizontalXL },
  item: { padding: `${tokens.spacingVerticalXXS} 0` },
  // A number stands beside the first line of a long name.
  name: { textAlign: "left", verticalAlign: "top" },
});

/** Where no indicator row is selected: what to do, and all rows to choose from. */
export function RowList({ review }: { readonly review: FormReview }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { sheet, indicators } = review.form;
  return (
    <>
      <p className={styles.text}>选中表里一行指标，这里说明怎么读、得多少分，并可试算。</p>
      <ol className={styles.list}>
        {indicators.map((indicator) => (
          <li key={indicator.row} className={styles.item}>
            <TextLink className={styles.name} onClick={() => void goToRow(session, sheet, indicator)}>
              {plainName(indicator.name.text) || `第 ${indicator.row + 1} 行`}
            </TextLink>
          </li>
        ))}
      </ol>
    </>
  );
}
