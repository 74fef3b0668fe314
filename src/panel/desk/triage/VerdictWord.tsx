import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { depths } from "../../../portfolio/triage/depth";
import type { Verdict } from "../../../review/review";
import { useBatch } from "../session/use-desk";

const useStyles = makeStyles({
  word: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  return: { color: tokens.colorPaletteRedForeground1 },
  explain: { color: tokens.colorPaletteDarkOrangeForeground1 },
  pass: { color: tokens.colorPaletteGreenForeground1 },
});

const icons = {
  return: DismissCircleRegular,
  explain: WarningRegular,
  pass: CheckmarkCircleRegular,
} as const;

/** A verdict in the words of the depth, with an icon of its own. */
export function VerdictWord({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const styles = useStyles();
  const { settings } = useBatch();
  const Icon = icons[verdict];
  return (
    <span className={styles.word}>
      <Icon className={styles[verdict]} aria-hidden style={{ flexShrink: 0 }} />
      {depths[settings.depth].verdicts[verdict]}
    </span>
  );
}
