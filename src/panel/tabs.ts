import type { ComponentType } from "react";
import { CheckTab } from "./check/CheckTab";
import { currentForm } from "./session/place";
import type { SessionState } from "./session/state";
import { partAhead } from "./part";

/**
 * One tab of the panel. Its view takes no props: it gets the session by `useSession()` (host, store, page services,
 * dispatch, recheck) and the state by `useSessionState()` (sheets, grids, reviews, memo, place, selection, undo log …),
 * and writes through `session/write-change.ts` and `session/keep-memo.ts`.
 */
export interface PanelTab {
  readonly id: string;
  readonly label: string;
  /** A tab whose data is not there is absent, not greyed. */
  readonly when: (state: SessionState) => boolean;
  readonly View: ComponentType;
}

// The verdict does not wait for what stands behind it.
const LibraryTab = partAhead(() => import("./library/LibraryTab").then(({ LibraryTab }) => LibraryTab));
const OverviewTab = partAhead(() => import("./overview/OverviewTab").then(({ OverviewTab }) => OverviewTab));
const RowTab = partAhead(() => import("./row/RowTab").then(({ RowTab }) => RowTab));

function hasIndicators(state: SessionState): boolean {
  return (currentForm(state)?.form.indicators.length ?? 0) > 0;
}

/** The tabs from left to right. */
export const tabs: readonly PanelTab[] = [
  { id: "check", label: "检查", when: () => true, View: CheckTab },
  { id: "row", label: "本行", when: hasIndicators, View: RowTab },
  { id: "library", label: "推荐", when: ({ phase }) => phase === "ready", View: LibraryTab },
  { id: "overview", label: "概览", when: hasIndicators, View: OverviewTab },
];
