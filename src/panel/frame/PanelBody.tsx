import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useId, type ReactElement } from "react";
import { Verdict } from "../check/Verdict";
import { PageView } from "../pages/PageView";
import { faultPlace } from "../session/follow-faults";
import { useSession, useSessionState } from "../session/use-session";
import { tabs } from "../tabs";
import { BusyBar } from "./BusyBar";
import { Guard } from "./Guard";
import { NoticeBar } from "./NoticeBar";
import { PanelHeader } from "./PanelHeader";
import { TabRow } from "./TabRow";
import { UndoBar } from "./UndoBar";
import { useFocusHeld } from "./use-focus-held";
import { useSteadyPress } from "./use-steady-press";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", height: "100%", minHeight: "0" },
  front: {
    flexGrow: "1",
    minHeight: "0",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
});

/** Everything inside the theme: head, verdict, tabs, and the pages that stand in front of them. */
export function PanelBody(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const id = useId();
  const { panel, noteFocus } = useFocusHeld(state.page !== null);
  const steady = useSteadyPress();
  const shown = tabs.filter((tab) => tab.when(state));
  const front = shown.find((tab) => tab.id === state.tab) ?? shown[0];
  const hasRow = shown.length > 1;
  const onFault = (error: unknown): void => session.dispatch({ kind: "fell", fault: faultPlace(error) });
  return (
    <div ref={panel} className={styles.body} onFocus={noteFocus} onClickCapture={steady}>
      <PanelHeader />
      <NoticeBar />
      <BusyBar />
      {state.page && (
        <Guard
          key={state.page.kind}
          onBack={() => session.dispatch({ kind: "opened-page", page: null })}
          onFault={onFault}
        >
          <PageView page={state.page} />
        </Guard>
      )}
      {/* Stays mounted behind a page, so that the list is where it was when the page closes. */}
      <div hidden={state.page !== null} style={state.page ? undefined : { display: "contents" }}>
        <Verdict />
        {hasRow && <TabRow shown={shown} front={front?.id ?? ""} id={id} />}
        <div
          className={styles.front}
          id={`${id}-front`}
          {...(hasRow ? { role: "tabpanel", "aria-labelledby": `${id}-${front?.id ?? ""}` } : {})}
        >
          {front && (
            <Guard key={front.id} onFault={onFault}>
              <Suspense fallback={<Spinner size="tiny" label="打开…" />}>
                <front.View />
              </Suspense>
            </Guard>
          )}
        </div>
      </div>
      <UndoBar />
    </div>
  );
}
