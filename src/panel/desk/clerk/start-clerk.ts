import type { Clerk, ClerkReply } from "./clerk";
import type { ClerkMail, ClerkPost } from "./clerk-post";

interface Waiting {
  readonly resolve: (reply: ClerkReply) => void;
  readonly reject: (error: Error) => void;
}

/** The clerk in a worker of the page. */
export function startClerk(worker: Pick<Worker, "postMessage" | "addEventListener" | "terminate">): Clerk {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let isGone = false;
  const post = (message: ClerkPost): void => worker.postMessage(message);
  const settle = (id: number, reply: ClerkReply | undefined): void => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (reply) one?.resolve(reply);
    else one?.reject(new Error("the clerk could not do it"));
  };
  worker.addEventListener("message", ({ data }: MessageEvent<ClerkMail>) => settle(data.id, data.reply));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    // What it knew may be half of it, or its script was not there: whoever asks next asks another.
    isGone = true;
    worker.terminate();
    for (const id of [...waiting.keys()]) settle(id, undefined);
  });
  return {
    tell: (news) => post({ kind: "news", news }),
    ask: (order, about) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        if (isGone) settle(id, undefined);
        else post({ kind: "order", id, order, about });
      }),
    isGone: () => isGone,
  };
}
