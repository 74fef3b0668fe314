import { askClerk } from "../clerk/ask-clerk";
import type { ClerkOrder } from "../clerk/clerk";
import type { Desk } from "../session/desk";
import { say } from "../session/say";
import { deliver } from "./deliver";

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
    const saved = await deliver(desk, reply.files, `${name}（${batch.settings.name}）`);
    if (reply.troubles.length > 0) say(desk, "warning", `${saved}\n${tellTroubles(reply.troubles)}`);
    else say(desk, reply.files.length > 0 ? "success" : "info", saved);
  } catch {
    say(desk, "error", `${name}没有做成，可能是内存不够。请关闭不用的程序，或少选几张再试；结果和意见都在。`);
  } finally {
    desk.set({ busy: null });
  }
}
