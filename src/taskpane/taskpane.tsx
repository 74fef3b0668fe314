import { createRoot, type Root } from "react-dom/client";
import { associateCommands } from "../commands/associate-commands";
import { associateOnDemand } from "../functions/associate-on-demand";
import { browserStore } from "../hosts/browser-store/browser-store";
import { excelHost } from "../hosts/excel/excel-host";
import { canOpenWorkbooks, openNewWorkbook } from "../hosts/excel/open-new-workbook";
import { workerReviewer } from "../panel/reviewer/worker-reviewer";
import { firstSheetRead } from "../panel/session/first-sheet-read";
import { loadWhenCalm } from "../panel/session/load-when-calm";
import { openSession } from "../panel/session/open-session";
import { startSession } from "../panel/session/start-session";
import { SessionPanel } from "../panel/SessionPanel";
import { copyText } from "../panel/files/copy-text";
import { excelTheme } from "./excel-theme";
import { isoToday } from "./iso-today";
import { openOffice } from "./open-office";
import { keepOwnKeys } from "./own-keys";
import { StartFailure } from "./StartFailure";

declare const __BIAOCHI_VERSION__: string;
declare const CustomFunctions: Parameters<typeof associateOnDemand>[0];

const reviewer = workerReviewer(() =>
  Promise.resolve(
    new Worker(/* webpackChunkName: "review-worker" */ new URL("./review-worker.ts", import.meta.url)),
  ),
);

/** The panel is drawn when there is something to show, or after this while. */
const patience = 700;

async function openPanel(root: Root): Promise<void> {
  // The browser looks for its database, and a worker learns the rules, while Excel answers.
  reviewer.wake();
  const opening = browserStore();
  const trouble = await openOffice();
  if (trouble) {
    root.render(<StartFailure {...trouble} program="Excel" />);
    return;
  }
  const page = {
    version: __BIAOCHI_VERSION__,
    today: isoToday,
    reviewer: reviewer.review,
    copyText,
    theme: excelTheme(),
    ...(canOpenWorkbooks() ? { openTable: openNewWorkbook } : {}),
  };
  const opened = opening.then((store) => openSession({ host: excelHost(), store, page }));
  associateCommands(opened);
  associateOnDemand(CustomFunctions);
  const session = await opened;
  startSession(session);
  // The panel is drawn while the worker reviews; before, it would keep the answers of Excel waiting.
  await firstSheetRead(session, patience);
  root.render(<SessionPanel session={session} theme={page.theme} />);
  loadWhenCalm(session);
}

keepOwnKeys();
const element = document.getElementById("root");
if (element) void openPanel(createRoot(element));
