import type { Book } from "../office-host/book/book";
import { playWps, type PlayingWps } from "./playing-wps";
import { vbaObject, type Flavour, type Members } from "./vba-object";

/** A pane as WPS holds it. */
export interface PlayingPane {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  visible: boolean;
}

/** What WPS has around its sheets: panes, dialogs, and texts that the pages of an add-in share. */
export interface PlayingShell extends PlayingWps {
  readonly panes: readonly PlayingPane[];
  readonly dialogs: readonly string[];
}

/** Plays WPS with its shell; `onPane` hears of a pane when it is made. */
export function playShell(
  book: Book,
  flavour: Flavour,
  onPane: (pane: PlayingPane) => void = () => undefined,
): PlayingShell {
  const panes: PlayingPane[] = [];
  const dialogs: string[] = [];
  const storage = new Map<string, unknown>();
  const play = (): Parameters<typeof vbaObject>[0] => ({
    conditions: { ...playing.conditions, flavour: "property", editing: () => false },
    traffic: playing.traffic,
  });
  const paneObject = (pane: PlayingPane): object => {
    const members: Members = {
      ID: { get: () => pane.id },
      Visible: {
        get: () => pane.visible,
        set: (visible) => {
          pane.visible = visible === true;
        },
      },
      DockPosition: { get: () => 2, set: () => undefined },
    };
    return vbaObject(play(), "TaskPane", [pane, members]);
  };
  const kept: Members = {
    getItem: { run: (key) => storage.get(String(key)) ?? "" },
    setItem: { run: (key, value) => void storage.set(String(key), value) },
  };
  const shell: Members = {
    PluginStorage: { get: () => vbaObject(play(), "PluginStorage", [undefined, kept]) },
    CreateTaskPane: {
      run: (url, title) => {
        const pane = { id: panes.length + 1, url: String(url), title: String(title), visible: false };
        panes.push(pane);
        onPane(pane);
        return paneObject(pane);
      },
    },
    GetTaskPane: {
      run: (id) => {
        const pane = panes.find((one) => one.id === Number(id));
        return pane ? paneObject(pane) : null;
      },
    },
    ShowDialog: { run: (url) => void dialogs.push(String(url)) },
  };
  const playing = playWps(book, flavour, shell);
  return { ...playing, panes, dialogs };
}
