import {
  Button,
  CompoundButton,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactElement } from "react";
import { bundledLessons } from "../../lessons/bundled";
import { courses, type CourseId, type Lesson } from "../../lessons/lesson";
import type { Progress } from "./progress";
import { difficultyWords } from "./words";

const useStyles = makeStyles({
  courses: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(300px, 100%), 1fr))",
    gap: tokens.spacingHorizontalL,
    alignItems: "start",
    alignContent: "start",
  },
  course: { display: "grid", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  lesson: { justifyContent: "flex-start", textAlign: "start", maxWidth: "none", width: "100%" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  head: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
});

const abouts: Readonly<Record<CourseId, string>> = {
  "set-indicators": "申报时：指标选得对、放得对、接得住目标。",
  "fill-targets": "申报时：指标值有符号、有数、有单位，定得合适。",
  "score-results": "自评时：完成值实在，得分算得出来，扣分说得清。",
  "check-sheets": "报送前：合计、口径、文字和数字互相印证。",
};

interface Props {
  readonly progress: Progress;
  /** The lessons left half-way, by their ids. */
  readonly begun: Readonly<Record<string, unknown>>;
  readonly onOpen: (lesson: Lesson) => void;
  /** Undefined where files cannot be handed over. */
  readonly onHandout?: (course: CourseId) => void;
}

function lineOf({ difficulty, faults, industry, id }: Lesson, { progress, begun }: Props): string {
  const result = progress[id];
  const done = result ? ` · 找到 ${result.found}/${result.of}` : "";
  const kept = begun[id] ? " · 做到一半" : done;
  return `${industry} · ${faults.length} 处 · ${difficultyWords[difficulty]}${kept}`;
}

/** The four courses with their lessons, and how far each has been taken. */
export function CourseList(props: Props): ReactElement {
  const { progress, onOpen, onHandout } = props;
  const styles = useStyles();
  // A dialog that closes gives the focus back to it.
  const giver = useRestoreFocusTarget();
  const done = <CheckmarkCircleFilled className={styles.done} aria-label="已学" />;
  return (
    <div className={styles.courses}>
      {(Object.keys(courses) as CourseId[]).map((course) => (
        <section key={course} className={styles.course} aria-label={courses[course]}>
          <div className={styles.head}>
            <h2 className={styles.title}>{courses[course]}</h2>
            {onHandout && (
              <Button {...giver} size="small" appearance="subtle" onClick={() => onHandout(course)}>
                讲义
              </Button>
            )}
          </div>
          <p className={styles.about}>{abouts[course]}</p>
          {bundledLessons
            .filter((lesson) => lesson.course === course)
            .map((lesson) => (
              <CompoundButton
                key={lesson.id}
                size="small"
                className={styles.lesson}
                {...(progress[lesson.id] ? { icon: done } : {})}
                secondaryContent={lineOf(lesson, props)}
                onClick={() => onOpen(lesson)}
              >
                {lesson.title}
              </CompoundButton>
            ))}
        </section>
      ))}
    </div>
  );
}
