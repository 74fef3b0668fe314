import { Button, FluentProvider, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useState, type ReactElement } from "react";
import type { Store } from "../../hosts/store";
import { bundledLessons } from "../../lessons/bundled";
import type { Lesson } from "../../lessons/lesson";
import type { ThemeName } from "../page-services";
import { themeOf } from "../theme";
import { CourseList } from "./CourseList";
import { HandoutDialog } from "./HandoutDialog";
import { LessonPage } from "./LessonPage";
import { projectorTheme } from "./projector-theme";
import { useProgress } from "./use-progress";

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
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    marginRight: "auto",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly store: Store;
  readonly theme: ThemeName;
  readonly onLeave: () => void;
  /** Hands a file to the user; left out where that does not work, as in Excel. */
  readonly save?: (name: string, content: Blob) => void;
}

/** The lesson that follows or precedes in the order of the courses. */
function beside(lesson: Lesson, by: 1 | -1): Lesson | undefined {
  return bundledLessons[bundledLessons.indexOf(lesson) + by];
}

interface HeadProps {
  readonly lesson: Lesson | undefined;
  readonly onOpen: (lesson: Lesson | undefined) => void;
}

function LessonMoves({ lesson, onOpen }: HeadProps): ReactElement | null {
  if (!lesson) return null;
  const before = beside(lesson, -1);
  const after = beside(lesson, 1);
  return (
    <>
      <Button disabledFocusable={!before} onClick={() => onOpen(before ?? lesson)}>
        上一课
      </Button>
      <Button disabledFocusable={!after} onClick={() => onOpen(after ?? lesson)}>
        下一课
      </Button>
    </>
  );
}

/** The trainer's room: courses, lessons, and the ways to show them to a class. */
export function LessonsPage({ store, theme, onLeave, save }: Props): ReactElement {
  const styles = useStyles();
  const [lesson, setLesson] = useState<Lesson>();
  const [attempt, setAttempt] = useState(1);
  const [isBig, setBig] = useState(false);
  const [hasNotes, setNotes] = useState(false);
  const [handout, setHandout] = useState<Lesson["course"]>();
  const { progress, add, reset } = useProgress(store);
  const shown = isBig ? projectorTheme(themeOf(theme)) : themeOf(theme);
  return (
    <FluentProvider theme={shown} style={{ height: "100%" }} lang="zh-CN">
      <section className={styles.page} aria-label="培训">
        <header className={styles.head}>
          <Button
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            onClick={() => (lesson ? setLesson(undefined) : onLeave())}
          >
            {lesson ? "全部课程" : "返回"}
          </Button>
          <h1 className={styles.title}>{lesson?.title ?? "培训练习"}</h1>
          <LessonMoves lesson={lesson} onOpen={setLesson} />
          {lesson && (
            <Switch label="讲解词" checked={hasNotes} onChange={(_, { checked }) => setNotes(checked)} />
          )}
          <Switch label="投影大字" checked={isBig} onChange={(_, { checked }) => setBig(checked)} />
          {!lesson && Object.keys(progress).length > 0 && <Button onClick={reset}>重置进度</Button>}
        </header>
        {lesson ? (
          <LessonPage
            key={`${lesson.id} ${attempt}`}
            lesson={lesson}
            hasNotes={hasNotes}
            onResult={add}
            onRestart={() => setAttempt(attempt + 1)}
          />
        ) : (
          <CourseList progress={progress} onOpen={setLesson} {...(save ? { onHandout: setHandout } : {})} />
        )}
        {handout && save && (
          <HandoutDialog course={handout} save={save} onDone={() => setHandout(undefined)} />
        )}
      </section>
    </FluentProvider>
  );
}
