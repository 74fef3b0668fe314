import { createRoot, type Root } from "react-dom/client";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import { ReviewPanel } from "../../src/panel/ReviewPanel";
import type { ThemeName } from "../../src/panel/page-services";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { parseTable } from "../../src/sheet/table-text";
import { memoryHost, type MemoryHost } from "../support/memory-host";

/** What a test says to the page. */
export interface PanelPage {
  /** Draws the panel over table texts by sheet name. */
  readonly show: (sheets: Readonly<Record<string, string>>, theme: ThemeName) => MemoryHost;
  /** Takes away what was drawn. */
  readonly clear: () => void;
}

declare global {
  interface Window {
    panelPage: PanelPage;
  }
}

let drawn: Root | undefined;

window.panelPage = {
  clear() {
    drawn?.unmount();
    document.body.replaceChildren();
  },
  show(sheets, theme) {
    const grids = Object.entries(sheets).map(([name, text]) => parseTable(text, name).grid);
    const host = memoryHost(grids);
    const page = {
      version: "0.1.0",
      today: () => "2025-03-01",
      reviewer: async (...[read, options]: Parameters<typeof reviewWorkbook>) =>
        reviewWorkbook(read, options),
      copyText: async () => true,
      theme,
    };
    const root = document.createElement("div");
    root.style.height = "100vh";
    document.body.append(root);
    drawn = createRoot(root);
    drawn.render(<ReviewPanel host={host} store={memoryStore()} page={page} />);
    return host;
  },
};
