import type { Mark } from "../../sheet/mark";
import { sayFailure } from "./say-failure";
import type { Session } from "./session";

/** Replaces our marks in the sheets; none takes them off. */
export async function setMarks(session: Session, marks: readonly Mark[]): Promise<void> {
  const result = await session.host.mark(marks);
  if (!result.ok) {
    sayFailure(session, "mark", { failure: result.failure, sheet: marks[0]?.sheet ?? null });
    if (result.failure === "changed-since-read") await session.recheck("all");
    return;
  }
  session.dispatch({ kind: "marked", marked: marks.length > 0 });
  const text = marks.length > 0 ? `已在表上标注 ${marks.length} 处，用“清除标注”取下。` : "标注已全部取下。";
  session.dispatch({ kind: "said", notice: { kind: "done", during: "mark", text } });
}
