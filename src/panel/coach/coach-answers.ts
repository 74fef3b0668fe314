import type { Store } from "../../hosts/store";
import type { AnswerKind, CoachAnswer, CoachAnswers } from "../../lessons/coach/walk";
import type { Form } from "../../form/form";
import { subjectOf } from "../../form/subject";

/** Answers belong to the project's form of the year, whatever its file is called. */
export function answersKey(form: Form): string {
  return `coach:${form.kind} ${form.year ?? ""} ${form.part ?? ""} ${subjectOf(form) || form.sheet}`;
}

const kinds: ReadonlySet<unknown> = new Set<AnswerKind>(["kept", "changed", "noted", "open"]);

function isAnswer(value: unknown): value is CoachAnswer {
  if (typeof value !== "object" || value === null) return false;
  const { kind, name, ask, text } = value as Partial<Record<keyof CoachAnswer, unknown>>;
  return kinds.has(kind) && [name, ask, text].every((one) => typeof one === "string");
}

/** The answers kept on this machine; what cannot be read is left out. */
export async function readAnswers(store: Store, key: string): Promise<CoachAnswers> {
  const kept = await store.read("lessons", key);
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, CoachAnswer] => isAnswer(entry[1])),
  );
}

export async function keepAnswers(store: Store, key: string, answers: CoachAnswers): Promise<void> {
  if (Object.keys(answers).length === 0) await store.remove("lessons", key);
  else await store.write("lessons", key, answers);
}
