import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { faultsOf } from "../../lessons/coach/walk";
import type { FormReview } from "../../review/review";
import type { Grid } from "../../sheet/grid";
import { NoticeBar } from "../frame/NoticeBar";
import { UndoBar } from "../frame/UndoBar";
import { projectorTheme } from "../projector-theme";
import { PageFrame } from "../pages/PageFrame";
import { currentForm, currentGrid } from "../session/place";
import { useSession, useSessionState } from "../session/use-session";
import { themeOf } from "../theme";
import { CoachRoom } from "./CoachRoom";
import { useCoach } from "./use-coach";

const useStyles = makeStyles({
  // Over the whole page, the spreadsheet's own bars included: everybody looks at one thing.
  big: { display: "flex", flexDirection: "column", height: "100%", boxSizing: "border-box" },
  text: { margin: 0, padding: tokens.spacingHorizontalM },
});

interface Props {
  readonly review: FormReview;
  readonly grid: Grid;
}

function CoachOver({ review, grid }: Props): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const coach = useCoach(session, review, grid);
  const [isBig, setBig] = useState(false);
  const [began] = useState({ verdict: review.verdict, faults: faultsOf(coach.questions).length });
  const page = (
    <PageFrame title="逐个辅导" fills>
      <CoachRoom coach={coach} began={began} isBig={isBig} onBig={setBig} />
    </PageFrame>
  );
  if (!isBig) return page;
  return (
    <FluentProvider
      theme={projectorTheme(themeOf(session.page.theme))}
      style={{ position: "fixed", inset: 0, zIndex: 30 }}
    >
      <div className={styles.big}>
        <NoticeBar />
        {page}
        <UndoBar />
      </div>
    </FluentProvider>
  );
}

/** 逐个辅导: a walk through the form that is looked at, row by row and question by question. */
export function CoachPage(): ReactElement {
  const styles = useStyles();
  const state = useSessionState();
  const review = currentForm(state);
  const grid = currentGrid(state);
  if (!review || !grid || review.form.indicators.length === 0) {
    return (
      <PageFrame title="逐个辅导">
        <p className={styles.text}>这张工作表里没有读出指标，换一张有指标的表再开始。</p>
      </PageFrame>
    );
  }
  return (
    <CoachOver key={`${state.place?.sheet ?? ""} ${state.place?.index ?? 0}`} review={review} grid={grid} />
  );
}
