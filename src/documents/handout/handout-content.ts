import { ruleTitle } from "../../portfolio/opinion/rule-words";
import { answersOf, rewritingOf, type Answer } from "../../lessons/answers";
import { bundledLessons } from "../../lessons/bundled";
import { courses, type CourseId, type Lesson } from "../../lessons/lesson";
import { toA1 } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";

/** One fault as the answer sheet lists it. */
interface AnswerLine {
  readonly place: string;
  readonly title: string;
  readonly problem: string;
  readonly basis: string;
  readonly rewriting: string;
  readonly note: string;
}

/** One lesson on paper. */
export interface HandoutLesson {
  readonly title: string;
  readonly task: string;
  readonly sheet: Grid;
  readonly answers: readonly AnswerLine[];
  readonly closing: string;
}

/** A course on paper: the tasks, and apart from them the answers. */
export interface HandoutContent {
  readonly title: string;
  readonly lessons: readonly HandoutLesson[];
}

function answerLine(lesson: Lesson, { fault, findings }: Answer): AnswerLine {
  return {
    place: fault.cells.map(toA1).join("、"),
    title: ruleTitle(fault.rule),
    problem: findings[0]?.message ?? "",
    basis: findings[0]?.basis ?? "",
    rewriting: rewritingOf(lesson, fault)
      .map(({ was, to }) => `${was} → ${to}`)
      .join("；"),
    note: fault.note,
  };
}

/** What the handout of a course says. */
export function handoutContent(course: CourseId): HandoutContent {
  const lessons = bundledLessons.filter((lesson) => lesson.course === course);
  return {
    title: `绩效填报练习：${courses[course]}`,
    lessons: lessons.map((lesson, index) => ({
      title: `第 ${index + 1} 题　${lesson.title}`,
      task: lesson.task,
      sheet: lesson.faulty,
      answers: answersOf(lesson).map((answer) => answerLine(lesson, answer)),
      closing: lesson.closing,
    })),
  };
}
