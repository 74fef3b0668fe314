import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { pointsText } from "../../review/report/words";
import type { TierChoice } from "../../scoring/qualitative-tiers";
import type { TrialTexts } from "./try-out";

const useStyles = makeStyles({
  label: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground3 },
  range: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

interface Props {
  readonly tiers: readonly TierChoice[];
  /** The result that stands in the row, or is on trial. */
  readonly chosen: string | undefined;
  readonly onChoose: (texts: TrialTexts) => void;
}

/** The three answers to a qualitative indicator, with the scores each allows; choosing one is a trial. */
export function Tiers({ tiers, chosen, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const now = tiers.find(({ text }) => text === chosen?.trim());
  return (
    <>
      <span className={styles.label} id="tiers-label">
        定性指标分三档
      </span>
      <RadioGroup
        aria-labelledby="tiers-label"
        value={now?.text ?? ""}
        onChange={(_, { value }) => onChoose({ actual: value })}
      >
        {tiers.map(({ tier, text, least, most }) => (
          <Radio
            key={tier}
            value={text}
            label={
              <>
                {text}{" "}
                <span className={styles.range}>
                  {pointsText(least)}–{pointsText(most)} 分
                </span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </>
  );
}
