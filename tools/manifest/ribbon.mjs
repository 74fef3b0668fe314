/** The tab, its buttons and the entry of the cell menu. Keys name texts in `texts.mjs` and icons in assets/icons. */
const openPane = { key: "open", icon: "biaochi", action: { kind: "pane" } };

const command = (key, icon, name) => ({ key, icon, action: { kind: "function", name } });

export const groups = [
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

export const cellMenu = command("row", "row", "checkRow");
