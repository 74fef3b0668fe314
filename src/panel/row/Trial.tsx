import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import { pointsText } from "../../review/report/words";
import type { Profile } from "../../profile/profile";
import type { FormReview } from "../../review/review";
import type { RowFacts } from "../../review/row-facts";
import type { Grid } from "../../sheet/grid";
import { writeChange } from "../session/write-change";
import { useSession } from "../session/use-session";
import { trialChange } from "./trial-change";
import { TrialOutcome } from "./TrialOutcome";
import { tryOut, type TrialCell, type TrialRole, type TrialTexts } from "./try-out";

const useStyles = makeStyles({
  trial: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: tokens.spacingVerticalXS },
  heading: { margin: "0", font: "inherit", fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(112px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  input: { width: "100%", minWidth: "0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly row: {
    readonly review: FormReview;
    readonly facts: RowFacts;
    readonly profile: Profile;
    readonly grid: Grid;
  };
  readonly cells: readonly TrialCell[];
  /** What differs from the sheet. */
  readonly texts: TrialTexts;
  readonly typed: TrialTexts;
  readonly onType: (texts: TrialTexts) => void;
  readonly onClear: () => void;
  readonly children: ReactNode;
}

interface FieldsProps extends Pick<Props, "cells" | "typed" | "onType"> {
  /** The cell whose text is no number. */
  readonly unread: TrialRole | null;
  /** The score that would follow, shown until another is typed. */
  readonly due: number | null;
}

function TrialFields({ cells, typed, unread, due, onType }: FieldsProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {cells.map(({ role, label, text }) => (
        <Field
          key={role}
          label={label}
          size="small"
          {...(unread === role ? { validationMessage: "不是数字，按原来的算" } : {})}
        >
          <Input
            size="small"
            className={styles.input}
            value={typed[role] ?? (role === "score" && due !== null ? pointsText(due) : text)}
            onChange={(_, { value }) => onType({ [role]: value })}
          />
        </Field>
      ))}
    </div>
  );
}

/** 试算: other figures in this row, and what would follow; the sheet is untouched until 写入. */
export function Trial({ row, cells, texts, typed, onType, onClear, children }: Props): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const heading = useId();
  const { review, facts, profile, grid } = row;
  const { form } = review;
  const { indicator } = facts;
  const isTried = Object.keys(texts).length > 0;
  const result = isTried ? tryOut(review, profile, { row: indicator.row, texts }) : undefined;
  const writing = result && trialChange(grid, { form, indicator }, { cells, texts, result });
  const canWrite = session.host.can.write && !grid.protected && result?.unread === null;
  const write = async (): Promise<void> => {
    if (writing && (await writeChange(session, writing.change))) onClear();
  };
  if (cells.length === 0) return null;
  return (
    <section className={styles.trial} aria-labelledby={heading}>
      <h3 className={styles.heading} id={heading}>
        试算
      </h3>
      {children}
      <TrialFields
        cells={cells}
        typed={typed}
        unread={result?.unread ?? null}
        due={result?.score ?? null}
        onType={onType}
      />
      <div role="status">
        {result && writing && (
          <TrialOutcome review={review} facts={facts} result={result} writing={writing} />
        )}
      </div>
      {isTried && (
        <div className={styles.buttons}>
          {canWrite && writing && writing.change.edits.length > 0 && (
            <Button size="small" appearance="primary" onClick={() => void write()}>
              写入
            </Button>
          )}
          <Button size="small" onClick={onClear}>
            放弃试算
          </Button>
        </div>
      )}
    </section>
  );
}
