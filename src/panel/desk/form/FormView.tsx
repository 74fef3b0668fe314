import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import type { FormRecord } from "../../../portfolio/record/record";
import { isComposing } from "../../frame/is-composing";
import { useDesk } from "../session/use-desk";
import { AuditedScores } from "./AuditedScores";
import { FindingList } from "./FindingList";
import { FormBar } from "./FormBar";
import { FormHead } from "./FormHead";
import { OpinionEditor } from "./OpinionEditor";
import { TickList } from "./TickList";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: "1", minHeight: "0", outlineStyle: "none" },
  columns: {
    flexGrow: "1",
    minHeight: "0",
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    "@container (max-width: 760px)": { display: "block", overflowY: "auto" },
  },
  column: {
    minHeight: "0",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    "@container (max-width: 760px)": { overflowY: "visible" },
  },
  right: { backgroundColor: tokens.colorNeutralBackground1 },
});

/** One form: what was found on the left, what the reviewer says of it on the right. */
export function FormView({ record }: { readonly record: FormRecord }): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const page = useRef<HTMLElement>(null);
  // The head is there at once; long lists and fields follow as the browser finds time.
  const settled = useDeferredValue<FormRecord | null>(record, null);
  useEffect(() => {
    page.current?.focus();
  }, []);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || isComposing(event)) return;
    // Else the page around the desk would close, too.
    event.preventDefault();
    desk.set({ open: null });
  };
  return (
    <section ref={page} tabIndex={-1} className={styles.page} aria-label="报表" onKeyDown={onKey}>
      <FormBar record={record} />
      <div className={styles.columns}>
        {/* Long and without a button: the arrow keys scroll it. */}
        <div className={styles.column} tabIndex={0} role="region" aria-label="问题">
          <FormHead record={record} />
          {settled && <FindingList record={settled} />}
        </div>
        <div className={`${styles.column} ${styles.right}`}>
          {settled && (
            <>
              <OpinionEditor record={settled} />
              <TickList record={settled} />
              <AuditedScores record={settled} />
            </>
          )}
        </div>
      </div>
    </section>
  );
}
