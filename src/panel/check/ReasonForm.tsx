import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement, SyntheticEvent } from "react";
import type { ReviewFinding } from "../../review/review";
import { ignoreFinding } from "../actions/ignore-finding";
import { isComposing } from "../frame/is-composing";
import { useSession } from "../session/use-session";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly finding: ReviewFinding;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** True where the user asked for the form just now: what stands there from before takes no focus. */
  readonly isAsked: boolean;
  readonly onClose: () => void;
}

/** Asks for the unit's reason; without one nothing is ignored. */
export function ReasonForm({ finding, reason, onReason, isAsked, onClose }: Props): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const isEmpty = reason.trim() === "";
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (isEmpty) return;
    await ignoreFinding.run(session, { finding, reason });
    // Where the workbook could not be asked, nothing was kept: what was written stays.
    const { ignores } = session.state().memo;
    if (ignores.some((one) => one.rule === finding.rule && one.reason === reason.trim())) onReason("");
  };
  const cancel = (): void => {
    onReason("");
    onClose();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || isComposing(event)) return;
    event.preventDefault();
    onClose();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} onKeyDown={leave}>
      <Field label="单位说明" hint="存进工作簿，审核人看得到；单元格一改，问题会再出现。">
        <Textarea
          size="small"
          rows={2}
          autoFocus={isAsked}
          maxLength={500}
          value={reason}
          onChange={(_, { value }) => onReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={isEmpty}>
          不再提示
        </Button>
        <Button size="small" onClick={cancel}>
          取消
        </Button>
      </div>
    </form>
  );
}
