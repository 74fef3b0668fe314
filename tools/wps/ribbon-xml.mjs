import { cellMenu, groups } from "../manifest/ribbon.mjs";
import { texts } from "../manifest/texts.mjs";
import { attributes } from "./xml.mjs";

/** The command a button stands for; WPS hands its id to the script. */
const commandOf = ({ kind, name }) => (kind === "pane" ? "openPane" : name);

function buttonOf({ key, action }, { size, suffix = "" } = {}) {
  const { label, tip } = texts[key];
  const [chinese] = label;
  return `<button ${attributes({
    id: `${commandOf(action)}${suffix}`,
    label: chinese,
    screentip: chinese,
    supertip: tip[0],
    getImage: "ribbon.GetImage",
    onAction: "ribbon.OnAction",
    ...(size ? { size } : {}),
  })}/>`;
}

/** Menus become the buttons in them: not every build shows menus of add-ins. */
function groupXml({ key, controls }) {
  const buttons = controls
    .flatMap((control) => control.items ?? [control])
    .map((control) => buttonOf(control, { size: "large" }));
  const [label] = texts[key].label;
  return [
    `<group ${attributes({ id: `biaochiGroup_${key}`, label })}>`,
    ...buttons.map((button) => `  ${button}`),
    "</group>",
  ];
}

const indented = (lines, by) => lines.map((line) => " ".repeat(by) + line);

/** The tab of the add-in and its entry in the cell menu; the same buttons as in Excel, with no address in them. */
export function ribbonXml() {
  const [name] = texts.app.label;
  const row = { ...groups[0], key: "review", controls: [...groups[0].controls, cellMenu] };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<customUI ${attributes({
      xmlns: "http://schemas.microsoft.com/office/2009/07/customui",
      onLoad: "ribbon.OnAddinLoad",
    })}>`,
    '  <ribbon startFromScratch="false">',
    "    <tabs>",
    `      <tab ${attributes({ id: "biaochiTab", label: `${name}（预览）` })}>`,
    ...[row, ...groups.slice(1)].flatMap((group) => indented(groupXml(group), 8)),
    "      </tab>",
    "    </tabs>",
    "  </ribbon>",
    "  <contextMenus>",
    `    <contextMenu ${attributes({ idMso: "ContextMenuCell" })}>`,
    `      ${buttonOf(cellMenu, { suffix: "OfCell" })}`,
    "    </contextMenu>",
    "  </contextMenus>",
    "</customUI>",
  ];
  return `${lines.join("\n")}\n`;
}
