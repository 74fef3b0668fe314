import type { TextKey } from "./texts";

/** What a button does: open the pane, or call one of the functions of the commands. */
export type Action = { readonly kind: "pane" } | { readonly kind: "function"; readonly name: string };

/** A button: its key names its texts, its icon a file in assets/icons. */
export interface Button {
  readonly key: TextKey;
  readonly icon: string;
  readonly action: Action;
}

/** A button that opens a list of buttons. */
interface Menu {
  readonly key: TextKey;
  readonly icon: string;
  readonly items: readonly Button[];
}

export type Control = Button | Menu;

export interface Group {
  readonly key: TextKey;
  readonly controls: readonly Control[];
}

const openPane: Button = { key: "open", icon: "biaochi", action: { kind: "pane" } };

const command = (key: TextKey, icon: string, name: string): Button => ({
  key,
  icon,
  action: { kind: "function", name },
});

/** The groups of the tab, with their buttons. */
export const groups: readonly [Group, ...Group[]] = [
  {
    key: "review",
    controls: [openPane, command("check", "check", "checkSheet"), command("fix", "fix", "fixSafe")],
  },
  {
    key: "marks",
    controls: [
      {
        key: "mark",
        icon: "mark",
        items: [command("markOn", "mark", "markFindings"), command("markOff", "clear", "clearMarks")],
      },
      command("help", "help", "showHelp"),
    ],
  },
];

/** The entry of the cell menu. */
export const cellMenu: Button = command("row", "row", "checkRow");
