import { Button, makeStyles, tokens, type ButtonProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { UserAction } from "../actions/user-action";
import { useSession, useSessionState } from "../session/use-session";
import { IconHint } from "./IconHint";

interface Props<Subject> {
  readonly action: UserAction<Subject>;
  readonly subject: Subject;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  /** `text`: no icon · `icon`: the label becomes a hint. */
  readonly show?: "text" | "icon" | "both";
}

const useStyles = makeStyles({
  text: { minWidth: "0", paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

/** A user action as a button; absent when it is not offered. */
export function ActionButton<Subject>({
  action,
  subject,
  appearance = "subtle",
  show = "text",
}: Props<Subject>): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  if (!action.when(session, subject)) return null;
  const label = action.label(subject, state);
  const run = (): void => void action.run(session, subject);
  if (show === "icon")
    return (
      <IconHint text={label}>
        <Button
          size="small"
          appearance={appearance}
          onClick={run}
          icon={<action.icon />}
          aria-label={label}
        />
      </IconHint>
    );
  const look = show === "text" ? { className: styles.text } : { icon: <action.icon /> };
  return (
    <Button size="small" appearance={appearance} onClick={run} {...look}>
      {label}
    </Button>
  );
}
