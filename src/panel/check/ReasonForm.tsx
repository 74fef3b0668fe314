import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactElement, type SyntheticEvent } from "react";
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
  readonly onClose: () => void;
}

/** Asks for the unit's reason; without one nothing is ignored. */
export function ReasonForm({ finding, onClose }: Props): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const [reason, setReason] = useState("");
  const isEmpty = reason.trim() === "";
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isEmpty) void ignoreFinding.run(session, { finding, reason });
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || isComposing(event)) return;
    event.preventDefault();
    onClose();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={leave}>
      <Field label="单位说明" hint="存进工作簿，审核人看得到；单元格一改，问题会再出现。">
        <Textarea
          size="small"
          rows={2}
          autoFocus
          maxLength={500}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={isEmpty}>
          不再提示
        </Button>
        <Button size="small" onClick={onClose}>
          取消
        </Button>
      </div>
    </form>
  );
}
