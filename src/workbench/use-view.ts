import type { Theme } from "@fluentui/react-components";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Store } from "../hosts/store";
import type { ThemeName } from "../panel/page-services";
import { besideSheet, projectorTheme } from "../panel/projector-theme";
import { themeOf } from "../panel/theme";
import type { Desk } from "./desk";
import { keepView, restoreView } from "./keep-view";

interface View {
  readonly isLarge: boolean;
  readonly shown: Theme;
}

/** How large sheets and words are shown: as the user chose, now and the last time. */
export function useView(desk: Desk, store: Store | undefined, theme: ThemeName): View {
  const { book, zoom, isLarge } = useSyncExternalStore(desk.follow, desk.state);
  useEffect(() => {
    if (!store) return undefined;
    void restoreView(desk, store);
    return keepView(desk, store);
  }, [desk, store]);
  // Once the panel stands beside it: then it is known how much room the sheet has.
  useEffect(() => book?.laidOut.zoom(zoom), [book, store, zoom, isLarge]);
  const shown = useMemo(
    () => (isLarge ? projectorTheme(themeOf(theme), besideSheet) : themeOf(theme)),
    [isLarge, theme],
  );
  return { isLarge, shown };
}
