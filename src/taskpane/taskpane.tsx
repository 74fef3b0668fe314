import { createRoot, type Root } from "react-dom/client";
import { associateCommands } from "../commands/associate-commands";
import { associateFunctions } from "../functions/associate";
import { browserStore } from "../hosts/browser-store/browser-store";
import { excelHost } from "../hosts/excel/excel-host";
import { canOpenWorkbooks, openNewWorkbook } from "../hosts/excel/open-new-workbook";
import { pageReviewer } from "../panel/reviewer/page-reviewer";
import { openSession } from "../panel/session/open-session";
import { startSession } from "../panel/session/start-session";
import { SessionPanel } from "../panel/SessionPanel";
import { copyText } from "./copy-text";
import { excelTheme } from "./excel-theme";
import { isoToday } from "./iso-today";
import { openOffice } from "./open-office";
import { StartFailure } from "./StartFailure";

declare const __BIAOCHI_VERSION__: string;
declare const CustomFunctions: Parameters<typeof associateFunctions>[0];

async function openPanel(root: Root): Promise<void> {
  // The browser looks for its database while Excel answers.
  const opening = browserStore();
  const trouble = await openOffice();
  if (trouble) {
    root.render(<StartFailure {...trouble} program="Excel" />);
    return;
  }
  const page = {
    version: __BIAOCHI_VERSION__,
    today: isoToday,
    reviewer: pageReviewer,
    copyText,
    theme: excelTheme(),
    ...(canOpenWorkbooks() ? { openTable: openNewWorkbook } : {}),
  };
  const opened = opening.then((store) => openSession({ host: excelHost(), store, page }));
  associateCommands(opened);
  associateFunctions(CustomFunctions);
  const session = await opened;
  // Excel answers while the panel is drawn.
  startSession(session);
  root.render(<SessionPanel session={session} theme={page.theme} />);
}

const element = document.getElementById("root");
if (element) void openPanel(createRoot(element));
