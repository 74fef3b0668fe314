import type { SheetHost } from "../../hosts/sheet-host";

/** A program that is there answers sooner than this; one that shows a dialog may take as long as the dialog stays. */
const patience = 2500;

/** The same host; tells when it has left a question unanswered for long, and when all of them are answered. */
export function heedSilence(host: SheetHost, tell: (isSilent: boolean) => void): SheetHost {
  let unanswered = 0;
  const count = (more: number): void => {
    unanswered += more;
    tell(unanswered > 0);
  };
  const heeded =
    <Given extends readonly unknown[], Answer>(ask: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      const wait = { isLong: false };
      const timer = setTimeout(() => {
        wait.isLong = true;
        count(1);
      }, patience);
      try {
        return await ask(...given);
      } finally {
        clearTimeout(timer);
        if (wait.isLong) count(-1);
      }
    };
  return {
    ...host,
    sheets: heeded(host.sheets),
    read: heeded(host.read),
    apply: heeded(host.apply),
    select: heeded(host.select),
    mark: heeded(host.mark),
    recall: heeded(host.recall),
    remember: heeded(host.remember),
  };
}
