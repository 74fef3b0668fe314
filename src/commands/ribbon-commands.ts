import { applySafeFixes } from "../panel/actions/apply-safe-fixes";
import { clearMarks } from "../panel/actions/clear-marks";
import { markFindings } from "../panel/actions/mark-findings";
import type { UserAction } from "../panel/actions/user-action";
import type { Session } from "../panel/session/session";
import { tabs } from "../panel/tabs";

/** A button of the ribbon or of the cell menu, by the name the manifest calls it. */
export interface RibbonCommand {
  /** True where what it does is to be seen in the pane. */
  readonly showsPane: boolean;
  readonly run: (session: Session) => Promise<void> | void;
}

const rowTab = "row";

/** Acts on what is in the sheet now, as the same button of the panel would. */
function acting(action: UserAction, nothingToDo: string): RibbonCommand["run"] {
  return async (session) => {
    await session.recheck("all");
    if (action.when(session, null)) await action.run(session, null);
    else session.dispatch({ kind: "said", notice: { kind: "done", during: "write", text: nothingToDo } });
  };
}

function openTab(session: Session, id: string): void {
  if (tabs.some((tab) => tab.id === id)) session.dispatch({ kind: "opened-tab", tab: id });
}

export const ribbonCommands: Readonly<Record<string, RibbonCommand>> = {
  checkSheet: {
    showsPane: true,
    run: (session) => {
      openTab(session, "check");
      return session.recheck("all");
    },
  },
  fixSafe: { showsPane: true, run: acting(applySafeFixes, "没有可以安全修复的问题。") },
  markFindings: { showsPane: true, run: acting(markFindings, "没有要标注的问题。") },
  clearMarks: { showsPane: false, run: (session) => clearMarks.run(session, null) },
  checkRow: {
    showsPane: true,
    run: async (session) => {
      openTab(session, rowTab);
      await session.recheck("all");
    },
  },
};
