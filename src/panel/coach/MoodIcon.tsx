import type { ReactElement } from "react";
import type { CoachQuestion } from "../../lessons/coach/question";
import { LevelIcon } from "../check/LevelIcon";

/** How a question stands, as the shapes of the findings. */
export function MoodIcon({ question }: { readonly question: CoachQuestion }): ReactElement {
  const { mood, findings } = question;
  if (mood === "good") return <LevelIcon level="pass" />;
  if (mood === "ask") return <LevelIcon level="advice" />;
  return <LevelIcon level={findings[0]?.level ?? "warning"} />;
}
