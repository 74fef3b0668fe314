import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Form } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { safeTitle } from "../../review/plan-fixes";
import type { CellEdit, Change } from "../../sheet/change";
import { applyChange } from "../actions/apply-change";
import { BeforeAfter } from "../check/BeforeAfter";
import { CellLink } from "../check/CellLink";
import { ActionButton } from "../frame/ActionButton";
import { allForms } from "../session/place";
import { useSession, useSessionState } from "../session/use-session";
import { PageFrame } from "./PageFrame";

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground3 },
  list: { margin: "0", padding: "0", listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  place: { display: "flex", gap: tokens.spacingHorizontalS, justifyContent: "space-between" },
  name: { minWidth: "0", color: tokens.colorNeutralForeground2 },
});

interface Line {
  readonly sheet: string;
  readonly edit: CellEdit;
}

function linesOf({ edits }: Change): readonly Line[] {
  return edits.flatMap((edit) =>
    edit.kind === "set-cells" ? edit.cells.map((cell) => ({ sheet: edit.sheet, edit: cell })) : [],
  );
}

function nameOf(forms: readonly Form[], { sheet, edit }: Line): string {
  const rows = forms.filter((form) => form.sheet === sheet).flatMap(({ indicators }) => indicators);
  const row = rows.find((indicator) => indicator.row === edit.at.row);
  return row ? plainName(row.name.text) : "";
}

/** What a change would write, cell by cell, before it is written as one step. */
export function PreviewPage({ change }: { readonly change: Change }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { reviews } = useSessionState();
  const forms = allForms(reviews).map(({ review }) => review.form);
  const foot = (
    <>
      <ActionButton action={applyChange} subject={change} appearance="primary" />
      <Button size="small" onClick={() => session.dispatch({ kind: "opened-page", page: null })}>
        不改
      </Button>
    </>
  );
  return (
    <PageFrame title={change.title} foot={foot}>
      {change.title === safeTitle && <p className={styles.note}>只改书写，数值和含义不变。</p>}
      <ul className={styles.list}>
        {linesOf(change).map((line) => {
          const { row, col } = line.edit.at;
          return (
            <li key={`${line.sheet} ${row} ${col}`} className={styles.item}>
              <div className={styles.place}>
                <span className={styles.name}>{nameOf(forms, line)}</span>
                <CellLink range={{ sheet: line.sheet, top: row, bottom: row, left: col, right: col }} />
              </div>
              <BeforeAfter sheet={line.sheet} edit={line.edit} />
            </li>
          );
        })}
      </ul>
    </PageFrame>
  );
}
