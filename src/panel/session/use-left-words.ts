import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { doWithout } from "./do-without";
import {
  contentOf,
  keepLeftWords,
  readLeftWords,
  sameLeft,
  type LeftWords,
  type WordsPlace,
} from "./left-words";
import type { Session } from "./session";
import { useSession, useSessionState } from "./use-session";

/** The words that were left; those of other workbooks are there, too, and match no place of this one. */
interface WordsKept {
  readonly subscribe: (on: () => void) => () => void;
  /** The same array until other words are noted. */
  readonly at: (place: WordsPlace) => readonly string[];
  /** Keeps words; where they say nothing, what was kept is forgotten. */
  readonly note: (place: WordsPlace, words: readonly string[]) => void;
  /** Words go along when their cells are edited or moved: so they are found when the panel is opened again. */
  readonly follow: (place: WordsPlace) => void;
}

const none: readonly string[] = [];

function contentAt(session: Session, { sheet, row }: Pick<WordsPlace, "sheet" | "row">): string {
  return contentOf(session.state().grids.get(sheet), row);
}

/** Whether words are about a place: in its very row, or in a row that came there from elsewhere. */
function isAbout(
  session: Session,
  { one, isOwn }: { readonly one: LeftWords; readonly isOwn: boolean },
  place: WordsPlace,
): boolean {
  const { asked, sheet, row, project } = place;
  if (one.asked !== asked || !(isOwn || one.project === project)) return false;
  const isSame = one.content === contentAt(session, place);
  if (one.sheet === sheet && one.row === row) return isSame || isOwn || project !== "";
  const isMoved = one.sheet === sheet || !session.state().grids.has(one.sheet);
  return isSame && isMoved && one.content !== "" && contentAt(session, one) !== one.content;
}

function keepWords(session: Session): WordsKept {
  const { store, page } = session;
  const listeners = new Set<() => void>();
  /** Begun in this sitting: whatever becomes of the cells, these are still being written. */
  const own = new Set<LeftWords>();
  let all: readonly LeftWords[] = [];
  const show = (next: readonly LeftWords[]): void => {
    all = next;
    for (const listener of listeners) listener();
  };
  const find = (place: WordsPlace): LeftWords | undefined =>
    all.find((one) => isAbout(session, { one, isOwn: own.has(one) }, place));
  const nowAt = ({ asked, sheet, row, project }: WordsPlace, words: readonly string[]): LeftWords => {
    const content = contentAt(session, { sheet, row });
    return { asked, sheet, row, project, content, words, on: page.today() };
  };
  const note = (place: WordsPlace, words: readonly string[]): void => {
    const before = find(place);
    const now = words.some((word) => word !== "") ? nowAt(place, words) : undefined;
    keepLeftWords(store, before, now);
    if (now) own.add(now);
    show([...all.filter((one) => one !== before), ...(now ? [now] : [])]);
  };
  const take = (kept: readonly LeftWords[]): void =>
    show([...all, ...kept.filter((one) => !all.some((known) => sameLeft(known, one)))]);
  void doWithout(readLeftWords(store).then(take));
  return {
    subscribe(on) {
      listeners.add(on);
      return () => listeners.delete(on);
    },
    at: (place) => find(place)?.words ?? none,
    note,
    follow(place) {
      const one = find(place);
      if (one && own.has(one) && !sameLeft(one, nowAt(place, one.words))) note(place, one.words);
    },
  };
}

const kept = new WeakMap<Session, WordsKept>();

function wordsKept(session: Session): WordsKept {
  const known = kept.get(session) ?? keepWords(session);
  kept.set(session, known);
  return known;
}

/** Words that are being written somewhere in the panel: there again however the place was left, and when the panel is opened anew. */
export function useLeftWords(
  place: WordsPlace,
): readonly [words: readonly string[], note: (words: readonly string[]) => void] {
  const session = useSession();
  const { subscribe, at, note, follow } = wordsKept(session);
  const words = useSyncExternalStore(subscribe, () => at(place));
  const goAlong = useEffectEvent(() => follow(place));
  const { sheet, row, project } = place;
  const content = contentOf(useSessionState().grids.get(sheet), row);
  useEffect(() => goAlong(), [sheet, row, project, content]);
  return [words, (next) => note(place, next)];
}
