import { useState } from "react";
import type { ReviewFinding } from "../../review/review";
import type { Session } from "../session/session";
import { useSession } from "../session/use-session";
import { findingKey } from "./group-findings";

const left = new WeakMap<Session, Map<string, string>>();

/** The reason that is being written for a finding: there again when another sheet, tab or filter was looked at meanwhile. */
export function useLeftReason(finding: ReviewFinding): readonly [string, (reason: string) => void] {
  const session = useSession();
  const key = findingKey(finding);
  const reasons = left.get(session) ?? new Map<string, string>();
  const [reason, setReason] = useState(reasons.get(key) ?? "");
  const note = (next: string): void => {
    if (next === "") reasons.delete(key);
    else reasons.set(key, next);
    left.set(session, reasons);
    setReason(next);
  };
  return [reason, note];
}
