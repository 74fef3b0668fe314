import type { FluentIcon } from "@fluentui/react-icons";
import type { Session } from "../session/session";
import type { SessionState } from "../session/state";

/** One thing a user can do: buttons, menus and the ribbon read the same object. `Subject` is what it is done to. */
export interface UserAction<Subject = null> {
  readonly id: string;
  readonly icon: FluentIcon;
  /** What the button says: the result, in few words. */
  readonly label: (subject: Subject, state: SessionState) => string;
  /** Whether it is offered now; what is not offered is absent. */
  readonly when: (session: Session, subject: Subject) => boolean;
  readonly run: (session: Session, subject: Subject) => Promise<void> | void;
}
