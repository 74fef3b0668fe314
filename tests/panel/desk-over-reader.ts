import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import { openDesk, type Desk, type DeskServices } from "../../src/panel/desk/session/desk";
import { recordLine } from "../../src/portfolio/record/merge-records";
import { deskRecord } from "../support/desk-record";

/** A desk, what its reader was asked, and what makes it answer. */
interface ReaderDesk {
  readonly desk: Desk;
  readonly asked: string[];
  /** Answers the first that waits. */
  readonly answer: () => void;
}

/** A desk over one reader, which answers when it is told to, or at once. */
export function deskOverReader(
  given: Partial<DeskServices> = {},
  { loaded = Promise.resolve(), atOnce = false }: { loaded?: Promise<void>; atOnce?: boolean } = {},
): ReaderDesk {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const answer = (): void => waiting.shift()?.();
  const desk = openDesk({
    store: memoryStore(),
    today: () => "2025-03-01",
    atOnce: 1,
    save: () => undefined,
    loadClerk: () => Promise.reject(new Error("nobody asks the clerk")),
    async loadReader() {
      await loaded;
      return (events) => ({
        post: ({ file }) => {
          asked.push(file);
          waiting.push(() => events.answer([recordLine(deskRecord({ file }))]));
          if (atOnce) setTimeout(answer);
        },
        end: () => undefined,
      });
    },
    ...given,
  });
  return { desk, asked, answer };
}
