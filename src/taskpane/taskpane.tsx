import { createRoot, type Root } from "react-dom/client";
import { associateCommands } from "../commands/associate-commands";
import { associateFunctions } from "../functions/associate";
import { browserStore } from "../hosts/browser-store/browser-store";
import { excelHost } from "../hosts/excel/excel-host";
import { ReviewPanel } from "../panel/ReviewPanel";
import { pageReviewer } from "../panel/reviewer/page-reviewer";
import type { Session } from "../panel/session/session";
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
  let opened: (session: Session) => void;
  const session = new Promise<Session>((resolve) => {
    opened = resolve;
  });
  associateCommands(session);
  associateFunctions(CustomFunctions);
  const store = await opening;
  const page = {
    version: __BIAOCHI_VERSION__,
    today: isoToday,
    reviewer: pageReviewer,
    copyText,
    theme: excelTheme(),
  };
  root.render(<ReviewPanel host={excelHost()} store={store} page={page} onOpen={(open) => opened(open)} />);
}

const element = document.getElementById("root");
if (element) void openPanel(createRoot(element));
