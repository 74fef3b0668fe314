import type { CoachQuestion } from "../../lessons/coach/question";
import type { AnswerKind } from "../../lessons/coach/walk";
import type { Fix } from "../../review/review";

/** One answer to choose: a rewriting, something to note, or how the question is left. */
export interface Choice {
  readonly label: string;
  readonly fix: Fix | null;
  readonly kind: AnswerKind;
  readonly text: string;
}

/** The answers a question offers: rewritings first, then notes, then the two ways of leaving it. */
export function choicesOf({ fixes, notes, mood }: CoachQuestion): readonly Choice[] {
  return [
    ...fixes.map((fix): Choice => ({ label: fix.title, fix, kind: "changed", text: fix.title })),
    ...notes.map((text): Choice => ({ label: `记下：${text}`, fix: null, kind: "noted", text })),
    { label: mood === "good" ? "说得清，下一问" : "就这样，不改", fix: null, kind: "kept", text: "就这样" },
    ...(mood === "good"
      ? []
      : [{ label: "先放着，回头再问", fix: null, kind: "open" as const, text: "先放着" }]),
  ];
}
