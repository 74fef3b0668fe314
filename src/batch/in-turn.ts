import { answerBundle } from "./bundles";

/**
 * A worker's work: tasks are answered one by one, in their order. A bundle of answers is closed early only when nothing is
 * left to do: whoever gets a few answers sends as few tasks, and the bundles would never grow again.
 */
export function inTurn<Task, Answer>(
  answer: (task: Task) => Promise<Answer>,
  post: (answers: readonly Answer[]) => void,
): (tasks: readonly Task[]) => void {
  const answers = answerBundle(post);
  let queue = Promise.resolve();
  let left = 0;
  // Tasks may have come that nobody has looked at yet.
  const rest = (): void => {
    if (left === 0) answers.send();
  };
  return (tasks) => {
    left += tasks.length;
    queue = queue.then(async () => {
      for (const task of tasks) {
        answers.add(await answer(task));
        if (--left === 0) setTimeout(rest);
      }
    });
  };
}
