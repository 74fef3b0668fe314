import { useState } from "react";
import { defaultProfile } from "../../profile/profiles";
import type { Session } from "../session/session";
import { useSession, useSessionState } from "../session/use-session";
import { draftOf, type Draft } from "./draft";

interface InHand {
  /** The own profile it began with. */
  readonly of: string | undefined;
  readonly draft: Draft;
  /** False while nothing was typed. */
  readonly isBegun: boolean;
}

const left = new WeakMap<Session, InHand>();

interface DraftInHand extends InHand {
  readonly change: (draft: Draft) => void;
  /** Forgets what was typed: it is saved, or not wanted. */
  readonly forget: () => void;
}

/** What is being written; there again after its page was left, for as long as the panel is open. */
export function useDraft(): DraftInHand {
  const session = useSession();
  const { ownProfile, profile = defaultProfile.id } = useSessionState().memo;
  const of = ownProfile?.name;
  const saved = { of, draft: draftOf(ownProfile, profile), isBegun: false };
  const [inHand, setInHand] = useState((): InHand => {
    const before = left.get(session);
    return before && before.of === of ? before : saved;
  });
  return {
    ...inHand,
    change(draft) {
      const next = { of, draft, isBegun: true };
      left.set(session, next);
      setInHand(next);
    },
    forget() {
      left.delete(session);
      setInHand(saved);
    },
  };
}
