import { askClerk } from "../clerk/ask-clerk";
import type { ClerkOrder } from "../clerk/clerk";
import type { Desk } from "../session/desk";
import { say } from "../session/say";
import { packed } from "./save-made";

const mostTroubles = 5;

function tellTroubles(troubles: readonly string[]): string {
  const more = troubles.length > mostTroubles ? `\n等 ${troubles.length} 个。` : "";
  return `${troubles.slice(0, mostTroubles).join("\n")}${more}`;
}

/** Has documents made and hands them to the user; says what came of it. */
export async function handOut(desk: Desk, order: ClerkOrder, name: string): Promise<void> {
  const { batch } = desk.state();
  if (!batch) return;
  desk.set({ busy: `正在生成${name}`, notice: null });
  try {
    const reply = await askClerk(desk, batch, order);
    if (reply.kind !== "files") return;
    const made = await packed(reply.files, `${name}（${batch.settings.name}）`);
    if (made) desk.services.save(made.name, made.content);
    const saved = made ? `已存为“${made.name}”，在浏览器的下载文件夹里。` : "没有要生成的文件。";
    if (reply.troubles.length > 0) say(desk, "warning", `${saved}\n${tellTroubles(reply.troubles)}`);
    else say(desk, made ? "success" : "info", saved);
  } catch {
    say(desk, "error", `${name}没有做成。请减少一次生成的份数再试；结果和意见都在。`);
  } finally {
    desk.set({ busy: null });
  }
}
