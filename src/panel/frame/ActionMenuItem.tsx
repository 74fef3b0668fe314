import { MenuItem } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { UserAction } from "../actions/user-action";
import { useSession, useSessionState } from "../session/use-session";

/** A user action as a line of a menu; absent when it is not offered. */
export function ActionMenuItem({ action }: { readonly action: UserAction }): ReactElement | null {
  const session = useSession();
  const state = useSessionState();
  if (!action.when(session, null)) return null;
  return (
    <MenuItem icon={<action.icon />} onClick={() => void action.run(session, null)}>
      {action.label(null, state)}
    </MenuItem>
  );
}
