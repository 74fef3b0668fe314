import type { ClerkReply } from "./clerk";
import type { ClerkMail, ClerkPost } from "./clerk-post";
import { clerkAtWork } from "./clerk-work";

const clerk = clerkAtWork();

/** Bytes are handed over, not copied. */
function buffersOf(reply: ClerkReply): Transferable[] {
  if (reply.kind !== "files") return [];
  return [...new Set(reply.files.map(({ bytes }) => bytes.buffer).filter((b) => b instanceof ArrayBuffer))];
}

addEventListener("message", ({ data }: MessageEvent<ClerkPost>) => {
  if (data.kind === "news") {
    clerk.tell(data.news);
    return;
  }
  const { id } = data;
  clerk.ask(data.order, data.about).then(
    (reply) => postMessage({ id, reply } satisfies ClerkMail, { transfer: buffersOf(reply) }),
    () => postMessage({ id } satisfies ClerkMail),
  );
});
