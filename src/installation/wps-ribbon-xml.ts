import { attributes } from "./attributes";
import { cellMenu, groups, type Action, type Button, type Group } from "./ribbon";
import { texts } from "./texts";

/** The command a button stands for; WPS hands its id to the script. */
const commandOf = (action: Action): string => (action.kind === "pane" ? "openPane" : action.name);

/** How a button differs from place to place. */
interface Look {
  readonly size?: string;
  readonly suffix?: string;
}

function buttonOf({ key, action }: Button, { size, suffix = "" }: Look = {}): string {
  const { label, tip } = texts[key];
  const [chinese] = label;
  return `<button ${attributes({
    id: `${commandOf(action)}${suffix}`,
    label: chinese,
    screentip: chinese,
    supertip: tip?.[0] ?? "",
    getImage: "ribbon.GetImage",
    onAction: "ribbon.OnAction",
    ...(size ? { size } : {}),
  })}/>`;
}

/** Menus become the buttons in them: not every build shows menus of add-ins. */
function groupXml({ key, controls }: Group): readonly string[] {
  const buttons = controls
    .flatMap((control) => ("items" in control ? control.items : [control]))
    .map((control) => buttonOf(control, { size: "large" }));
  const [label] = texts[key].label;
  return [
    `<group ${attributes({ id: `biaochiGroup_${key}`, label })}>`,
    ...buttons.map((button) => `  ${button}`),
    "</group>",
  ];
}

const indented = (lines: readonly string[], by: number): readonly string[] =>
  lines.map((line) => " ".repeat(by) + line);

/** The tab of the add-in and its entry in the cell menu; the same buttons as in Excel, with no address in them. */
export function wpsRibbonXml(): string {
  const [name] = texts.app.label;
  const row: Group = { ...groups[0], controls: [...groups[0].controls, cellMenu] };
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
