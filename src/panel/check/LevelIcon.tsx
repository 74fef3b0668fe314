import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Level } from "../../rules/rule";
import type { Verdict } from "../../review/review";

const useStyles = makeStyles({
  icon: { flexShrink: "0" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  advice: { color: tokens.colorNeutralForeground3 },
  pass: { color: tokens.colorStatusSuccessForeground1 },
});

const icons = {
  error: DismissCircleFilled,
  warning: WarningFilled,
  advice: CircleRegular,
  pass: CheckmarkCircleFilled,
} as const;

interface Props {
  readonly level: Level | "pass";
  readonly size?: string;
}

/** A level as a shape and a colour; the word stands beside it, so the picture itself is silent. */
export function LevelIcon({ level, size = "16px" }: Props): ReactElement {
  const styles = useStyles();
  const Icon = icons[level];
  return <Icon className={mergeClasses(styles.icon, styles[level])} fontSize={size} aria-hidden />;
}

const levels = { return: "error", explain: "warning", pass: "pass" } as const;

export function VerdictIcon({ verdict, size = "20px" }: { verdict: Verdict; size?: string }): ReactElement {
  return <LevelIcon level={levels[verdict]} size={size} />;
}
