import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { expect } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import type { Store } from "../../src/hosts/store";
import type { PageServices, Reviewer } from "../../src/panel/page-services";
import { ReviewPanel } from "../../src/panel/ReviewPanel";
import { reviewWorkbook } from "../../src/review/review-workbook";
import type { Grid } from "../../src/sheet/grid";
import type { Memo } from "../../src/sheet/memo";
import { parseTable } from "../../src/sheet/table-text";
import { memoryHost, type MemoryHost } from "../support/memory-host";

configure({ asyncUtilTimeout: 20_000 });
// The document of the tests cannot animate: what moves in a browser is simply there.
Reflect.deleteProperty(Element.prototype, "animate");

/**
 * What a query by role or name asks the styles for. It asks for every element, and the document of the tests goes through all
 * rules each time: those that say nothing of it are left out.
 */
const isAskedFor = (rule: string): boolean => /[{;](?:display|visibility|content):/.test(rule);

const reviewer: Reviewer = async (grids, options) => reviewWorkbook(grids, options);

export const pageServices: PageServices = {
  version: "0.0.0",
  today: () => "2025-03-01",
  reviewer,
  copyText: async () => true,
  theme: "light",
};

export function sheetOf(text: string, name = "自评表"): Grid {
  return parseTable(text, name).grid;
}

interface Given {
  readonly memo?: Memo;
  readonly can?: Partial<MemoryHost["can"]>;
  readonly page?: Partial<PageServices>;
  readonly store?: Store;
}

export interface Shown {
  readonly host: MemoryHost;
  readonly user: UserEvent;
  readonly unmount: () => void;
}

/** Draws the panel over sheets in memory and waits for the first verdict and what it rests on. */
export async function panelOver(sheets: readonly Grid[], given: Given = {}): Promise<Shown> {
  const host = memoryHost(sheets, given);
  const user = userEvent.setup();
  const page = { ...pageServices, ...given.page };
  const renderer = createDOMRenderer(document, { unstable_filterCSSRule: isAskedFor });
  const { unmount } = render(
    <RendererProvider renderer={renderer}>
      <ReviewPanel host={host} store={given.store ?? memoryStore()} page={page} />
    </RendererProvider>,
  );
  await screen.findAllByText(/会被退回|需说明|可报送|没有找到|没有可检查|请填写/);
  // What the verdict rests on is drawn right after it.
  await waitFor(() => expect(document.querySelector("[id$=-front]")?.textContent).not.toBe(""));
  return { host, user, unmount };
}
