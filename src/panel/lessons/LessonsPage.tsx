import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Store } from "../../hosts/store";
import type { CourseId } from "../../lessons/lesson";
import { lessonOf } from "../../lessons/own/lesson-draft";
import type { ThemeName } from "../page-services";
import { isComposing } from "../frame/is-composing";
import { useFocusHeld } from "../frame/use-focus-held";
import { useSteadyPress } from "../frame/use-steady-press";
import { themeOf } from "../theme";
import type { Pair } from "../../lessons/pairs/pair";
import type { Session } from "../session/session";
import type { Page } from "../session/state";
import { ClassPage } from "./ClassPage";
import { CourseList } from "./CourseList";
import { DraftPage } from "./DraftPage";
import { HandoutDialog } from "./HandoutDialog";
import { LessonPage } from "./LessonPage";
import { NotKept } from "./NotKept";
import { OwnLessons, Unkept } from "./OwnLessons";
import { projectorTheme } from "../projector-theme";
import { RoomHead } from "./RoomHead";
import { screenBefore, type Screen } from "./screen";
import { useOwnLessons, type OwnShelf } from "./own-lessons";
import { useLeftDraft, type LeftDraft } from "./use-left-draft";
import { useProgress } from "./use-progress";
import { useLeftRuns, type KeptRuns } from "./use-left-runs";
import { part } from "../part";

const PairsPage = part(() => import("./PairsPage").then(({ PairsPage }) => PairsPage));

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    height: "100%",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  home: { overflowY: "auto", minHeight: "0" },
});

interface RoomProps {
  readonly store: Store;
  /** False where the browser hands no files over, as in Excel. */
  readonly canSave: boolean;
  /** ISO date of today. */
  readonly today: () => string;
}

interface HomeProps extends RoomProps {
  readonly onInsert: ((pair: Pair) => void) | undefined;
  readonly progress: ReturnType<typeof useProgress>["progress"];
  /** False where what is learnt here does not outlive the page. */
  readonly isKept: boolean;
  readonly kept: OwnShelf;
  readonly left: LeftDraft;
  readonly runs: KeptRuns;
  readonly show: (screen: Screen) => void;
}

function Home({ canSave, today, progress, isKept, kept, left, runs, show }: HomeProps): ReactElement {
  const styles = useStyles();
  const [handout, setHandout] = useState<CourseId>();
  return (
    <div className={styles.home}>
      {!isKept && <NotKept what="进度和我的练习" way={canSave ? "自编的练习可存为文件。" : ""} />}
      <CourseList
        progress={progress}
        begun={runs.left ?? {}}
        onOpen={(lesson) => show({ kind: "lesson", lesson })}
        {...(canSave ? { onHandout: setHandout } : {})}
      />
      <OwnLessons
        kept={kept}
        left={left}
        canSave={canSave}
        today={today}
        onOpen={(draft) => show({ kind: "lesson", lesson: lessonOf(draft) })}
        onEdit={(draft) => show({ kind: "draft", draft })}
      />
      {handout && <HandoutDialog course={handout} onDone={() => setHandout(undefined)} />}
    </div>
  );
}

interface ScreenProps extends HomeProps {
  readonly screen: Screen;
  readonly hasNotes: boolean;
  readonly addResult: ReturnType<typeof useProgress>["add"];
}

function ScreenView({ screen, hasNotes, addResult, ...home }: ScreenProps): ReactElement {
  const [attempt, setAttempt] = useState(1);
  switch (screen.kind) {
    case "courses":
      return <Home {...home} />;
    case "class":
      return <ClassPage store={home.store} />;
    case "pairs":
      return (
        <Suspense fallback={<Spinner label="打开…" />}>
          <PairsPage onInsert={home.onInsert} />
        </Suspense>
      );
    case "draft":
      return (
        <DraftPage
          draft={screen.draft}
          onChange={(draft) => {
            home.left.note(draft);
            home.show({ kind: "draft", draft });
          }}
          onTry={() => home.show({ kind: "lesson", lesson: lessonOf(screen.draft), draft: screen.draft })}
          onKeep={() =>
            void home.kept.keep(screen.draft).then((isKept) => {
              if (!isKept) return;
              home.left.note(undefined);
              home.show({ kind: "courses" });
            })
          }
        />
      );
    case "lesson":
      if (home.runs.left === null) return <Spinner label="打开…" />;
      return (
        <LessonPage
          key={`${screen.lesson.id} ${attempt}`}
          lesson={screen.lesson}
          left={home.runs.left[screen.lesson.id]}
          onLeft={(run) => home.runs.note(screen.lesson, run)}
          hasNotes={hasNotes}
          canSave={home.canSave}
          onResult={addResult}
          onRestart={() => {
            home.runs.note(screen.lesson, undefined);
            setAttempt(attempt + 1);
          }}
        />
      );
  }
}

/** The good indicators before they are written, with their points. */
function pageOfPair({ entries }: Pair): Page {
  const [first] = entries;
  const title = entries.length > 1 ? `插入 ${entries.length} 个正例` : `插入“${first?.name ?? ""}”`;
  const rows = entries.map((entry) => ({ entry, core: false }));
  return { kind: "library", view: { kind: "draft", chosen: { title, rows, set: null } } };
}

interface Props extends RoomProps {
  /** The sitting with the open workbook; undefined where none is open. */
  readonly session: Session | undefined;
  /** What becomes of 逐个辅导 while no workbook is open; undefined where that cannot be. */
  readonly onNoSheet?: () => void;
  readonly theme: ThemeName;
  readonly onLeave: () => void;
}

/** One step of those there are; undefined where there is none. */
function together(...steps: readonly ((() => void) | undefined)[]): (() => void) | undefined {
  const known = steps.filter((step) => step !== undefined);
  if (known.length === 0) return undefined;
  return () => {
    for (const step of known) step();
  };
}

const leftByEsc: ReadonlySet<Screen["kind"]> = new Set(["courses", "class", "pairs"]);

/** The trainer's room: courses, lessons, lessons of one's own, and the class. */
export function LessonsPage({ theme, session, onNoSheet, onLeave, ...room }: Props): ReactElement {
  const styles = useStyles();
  const [screen, show] = useState<Screen>({ kind: "courses" });
  const [isBig, setBig] = useState(false);
  const [hasNotes, setNotes] = useState(false);
  const { progress, isKept, add: addResult, reset, restore } = useProgress(room.store);
  const runs = useLeftRuns(room.store);
  const kept = useOwnLessons(room.store);
  const left = useLeftDraft(room.store);
  const { panel, noteFocus } = useFocusHeld();
  const back = (): void => {
    const before = screenBefore(screen);
    if (before) show(before);
    else onLeave();
  };
  const onKey = (event: KeyboardEvent): void => {
    // A lesson on its way and a draft are left by their button only.
    if (event.key !== "Escape" || event.defaultPrevented || isComposing(event)) return;
    if (!leftByEsc.has(screen.kind)) return;
    event.preventDefault();
    back();
  };
  const handlers = { onFocus: noteFocus, onKeyDown: onKey, onClickCapture: useSteadyPress() };
  const openPage = session
    ? (page: Page): void => {
        onLeave();
        session.dispatch({ kind: "opened-page", page });
      }
    : undefined;
  const shown = isBig ? projectorTheme(themeOf(theme)) : themeOf(theme);
  return (
    <FluentProvider theme={shown} style={{ height: "100%", minHeight: "0" }} lang="zh-CN">
      <section ref={panel} className={styles.page} aria-label="培训" {...handlers}>
        <RoomHead
          {...{ screen, show, isBig, setBig, hasNotes, setNotes }}
          onBack={back}
          onCoach={openPage ? () => openPage({ kind: "coach" }) : onNoSheet}
          onReset={together(Object.keys(progress).length > 0 ? reset : undefined, runs.reset)}
          onRestore={together(restore, runs.restore)}
        />
        {kept.unkept && <Unkept draft={kept.unkept} canSave={room.canSave} />}
        <ScreenView
          {...room}
          onInsert={openPage && ((pair) => openPage(pageOfPair(pair)))}
          {...{ screen, show, progress, isKept, kept, left, runs, hasNotes, addResult }}
        />
      </section>
    </FluentProvider>
  );
}
