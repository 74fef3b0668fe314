import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import type { ReactElement } from "react";
import type { Indicator } from "../../form/form";
import type { FormReview } from "../../review/review";
import type { RowFacts } from "../../review/row-facts";
import { CellLink } from "../check/CellLink";
import { IconHint } from "../frame/IconHint";
import { useSession } from "../session/use-session";
import { goToRow } from "./go-to-row";
import { rangeOf } from "./range-of";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXXS },
  words: { flexGrow: "1", minWidth: "0" },
  name: { margin: "0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  // Never broken between its words.
  place: { whiteSpace: "nowrap" },
  levels: { margin: "0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly facts: RowFacts;
  readonly review: FormReview;
}

interface StepProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly sheet: string;
  readonly to: Indicator | undefined;
}

function Step({ label, icon, sheet, to }: StepProps): ReactElement {
  const session = useSession();
  const go = (): void => {
    if (to) void goToRow(session, sheet, to);
  };
  return (
    <IconHint text={label}>
      <Button
        size="small"
        appearance="subtle"
        icon={icon}
        aria-label={label}
        disabledFocusable={!to}
        onClick={go}
      />
    </IconHint>
  );
}

/** Whose row it is, where it belongs, and the rows above and below. */
export function RowHead({ facts, review }: Props): ReactElement {
  const styles = useStyles();
  const { sheet, indicators } = review.form;
  const index = indicators.indexOf(facts.indicator);
  const place = `第 ${index + 1}/${indicators.length} 项`;
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h2 className={styles.name}>{facts.name || "没有名称"}</h2>
        <p className={styles.levels}>
          {facts.levels !== "" && `${facts.levels} · `}
          <span className={styles.place}>{place}</span>{" "}
          <CellLink range={rangeOf(sheet, facts.indicator.name.at)} />
        </p>
      </div>
      <Step label="上一项" icon={<ChevronUpRegular />} sheet={sheet} to={indicators[index - 1]} />
      <Step label="下一项" icon={<ChevronDownRegular />} sheet={sheet} to={indicators[index + 1]} />
    </div>
  );
}
