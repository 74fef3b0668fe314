import type { Mood, Topic } from "../../lessons/coach/question";
import type { AnswerKind } from "../../lessons/coach/walk";

/** The questions in one or two words, for finding one's way among them. */
export const topicWords: Readonly<Record<Topic, string>> = {
  result: "是结果吗",
  countable: "数得清吗",
  against: "跟什么比",
  source: "谁说的",
  done: "做成多少",
  proof: "拿什么证明",
  earned: "得分",
  reason: "为什么",
  other: "其他",
  sheet: "整张表",
};

export const moodWords: Readonly<Record<Mood, string>> = { good: "说得清", ask: "要问一问", fault: "有问题" };

/** What was answered, before the words of the answer. */
export const answerWords: Readonly<Record<AnswerKind, string>> = {
  kept: "就这样",
  changed: "已写入",
  noted: "已记下",
  open: "先放着",
};
