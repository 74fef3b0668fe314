import { createRoot, type Root } from "react-dom/client";
import { runSentCommands } from "../commands/wps/run-sent-commands";
import { browserStore } from "../hosts/browser-store/browser-store";
import { findWps } from "../hosts/wps/find-wps";
import { wpsHost } from "../hosts/wps/wps-host";
import { ReviewPanel } from "../panel/ReviewPanel";
import { loadWhenCalm } from "../panel/session/load-when-calm";
import { startFromText } from "../panel/reviewer/start-from-text";
import { workerReviewer } from "../panel/reviewer/worker-reviewer";
import { copyText } from "../panel/files/copy-text";
import { isoToday } from "./iso-today";
import { PreviewLine } from "./PreviewLine";
import { StartFailure } from "./StartFailure";
import { systemTheme } from "./system-theme";

declare const __BIAOCHI_VERSION__: string;

const reviewer = workerReviewer(startFromText);

async function openPanel(root: Root): Promise<void> {
  const app = findWps(globalThis);
  if (!app) {
    const text = "这个页面是 WPS 表格中的面板，要在 WPS 的“标尺（预览）”选项卡中打开。";
    root.render(<StartFailure text={text} canRetry={false} program="WPS" />);
    return;
  }
  reviewer.wake();
  const store = await browserStore();
  const page = {
    version: __BIAOCHI_VERSION__,
    today: isoToday,
    reviewer: reviewer.review,
    copyText,
    theme: systemTheme(),
  };
  // A page that is left must not be called by WPS any more: the panel ends its watch when it goes.
  addEventListener("pagehide", () => root.unmount());
  root.render(
    <>
      <PreviewLine />
      <div className="panel">
        <ReviewPanel
          host={wpsHost(app)}
          store={store}
          page={page}
          onOpen={(session) => {
            runSentCommands(app, session);
            loadWhenCalm(session);
          }}
        />
      </div>
    </>,
  );
}

const element = document.getElementById("root");
if (element) void openPanel(createRoot(element));
