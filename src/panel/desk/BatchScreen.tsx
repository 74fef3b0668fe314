import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useDeferredValue, type ReactElement } from "react";
import { FormView } from "./form/FormView";
import { BatchHeader } from "./frame/BatchHeader";
import { KeptViews } from "./frame/KeptViews";
import { RunBar } from "./intake/RunBar";
import type { DeskView } from "./session/desk-state";
import { useContents, useDesk, useDeskPart } from "./session/use-desk";
import { useReturnOfFocus } from "./use-return-of-focus";
import { views } from "./views";

const useStyles = makeStyles({
  tabs: {
    flexShrink: "0",
    flexWrap: "wrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // In a pane every line counts: what holds for the whole batch waits until the form is closed.
  behind: { "@container (max-width: 760px)": { display: "none" } },
  view: { flexGrow: "1", minHeight: "0", display: "flex", flexDirection: "column" },
});

/** A batch: its head, how far the checking is, and one of its views, or the form that is looked at. */
export function BatchScreen(): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const view = useDeskPart("view");
  const open = useDeskPart("open");
  const { byKey, forms } = useContents();
  const form = open === null ? undefined : byKey.get(open);
  const list = useReturnOfFocus(form !== undefined);
  // The tab answers at once; thousands of rows follow as the browser finds time.
  const shown = useDeferredValue(view);
  const show = (next: DeskView): void => {
    const { notice } = desk.state();
    // What went well needs no second look.
    desk.set({ view: next, notice: notice?.intent === "success" ? null : notice });
  };
  return (
    <>
      <div className={form && styles.behind}>
        <BatchHeader />
      </div>
      <RunBar />
      {form && <FormView key={open} record={form} />}
      {/* Stays mounted behind a form, so that the list is where it was when the form closes. */}
      <div ref={list} hidden={form !== undefined} style={form ? undefined : { display: "contents" }}>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={view}
          onTabSelect={(_, { value }) => show(value as DeskView)}
        >
          {views.map(({ id, label }) => (
            <Tab key={id} value={id}>
              {id === "forms" ? `${label} ${forms.length}` : label}
            </Tab>
          ))}
        </TabList>
        <div className={styles.view}>
          <KeptViews views={views} shown={shown} />
        </div>
      </div>
    </>
  );
}
