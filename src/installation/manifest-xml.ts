import { escaped } from "./attributes";
import { cellMenu, groups, type Action, type Control, type Group } from "./ribbon";
import { texts, type Localised } from "./texts";

/** By it Office knows the add-in; it never changes. */
const addInId = "6b0f6a3e-5d0f-4c43-9a75-2e2f3e0c7d51";
const iconSizes = [16, 32, 80];

const upper = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);
const labelId = (key: string): string => `${upper(key)}.Label`;
const tipId = (key: string): string => `${upper(key)}.Tip`;
const iconId = (icon: string, size: number): string => `Icon.${upper(icon)}.${size}`;

const supertip = (key: string): string =>
  `<Supertip><Title resid="${labelId(key)}"/><Description resid="${tipId(key)}"/></Supertip>`;

const iconOf = (icon: string): string =>
  `<Icon>${iconSizes.map((size) => `<bt:Image size="${size}" resid="${iconId(icon, size)}"/>`).join("")}</Icon>`;

function actionOf(action: Action): string {
  if (action.kind === "pane")
    return `<Action xsi:type="ShowTaskpane"><TaskpaneId>Biaochi.Pane</TaskpaneId><SourceLocation resid="Pane.Url"/></Action>`;
  return `<Action xsi:type="ExecuteFunction"><FunctionName>${action.name}</FunctionName></Action>`;
}

const facts = ({ key, icon }: Pick<Control, "key" | "icon">): string =>
  `<Label resid="${labelId(key)}"/>${supertip(key)}${iconOf(icon)}`;

function controlOf(control: Control, place: string): string {
  const id = `Biaochi.${place}.${upper(control.key)}`;
  if (!("items" in control))
    return `<Control xsi:type="Button" id="${id}">${facts(control)}${actionOf(control.action)}</Control>`;
  const items = control.items.map(
    (item) => `<Item id="Biaochi.${place}.${upper(item.key)}">${facts(item)}${actionOf(item.action)}</Item>`,
  );
  return `<Control xsi:type="Menu" id="${id}">${facts(control)}<Items>${items.join("")}</Items></Control>`;
}

const groupOf = ({ key, controls }: Group): string =>
  `<Group id="Biaochi.Group.${upper(key)}"><Label resid="${labelId(key)}"/>${iconOf("biaochi")}${controls
    .map((control) => controlOf(control, "Tab"))
    .join("")}</Group>`;

const localised = (tag: string, id: string, [chinese, english]: Localised): string =>
  `<bt:${tag} id="${id}" DefaultValue="${escaped(chinese)}"><bt:Override Locale="en-US" Value="${escaped(english)}"/></bt:${tag}>`;

function usedIcons(): readonly string[] {
  const controls = [...groups.flatMap((group) => group.controls), cellMenu];
  const all = controls.flatMap((control) => [control, ...("items" in control ? control.items : [])]);
  return [...new Set(["biaochi", ...all.map(({ icon }) => icon)])];
}

function resources(url: string): string {
  const images = usedIcons().flatMap((icon) =>
    iconSizes.map(
      (size) =>
        `<bt:Image id="${iconId(icon, size)}" DefaultValue="${escaped(`${url}icons/${icon}-${size}.png`)}"/>`,
    ),
  );
  const urls = [
    ["Pane.Url", "taskpane.html"],
    ["Functions.Script.Url", "functions.js"],
    ["Functions.Metadata.Url", "functions.json"],
    ["Help.Url", "help.html"],
  ].map(([id, file]) => `<bt:Url id="${id}" DefaultValue="${escaped(`${url}${file}`)}"/>`);
  const short = Object.entries(texts).map(([key, { label }]) => localised("String", labelId(key), label));
  const long = Object.entries(texts).flatMap(([key, { tip }]) =>
    tip && key !== "app" ? [localised("String", tipId(key), tip)] : [],
  );
  return `<Resources><bt:Images>${images.join("")}</bt:Images><bt:Urls>${urls.join("")}</bt:Urls><bt:ShortStrings>${short.join("")}<bt:String id="Functions.Namespace" DefaultValue="BIAOCHI"/></bt:ShortStrings><bt:LongStrings>${long.join("")}</bt:LongStrings></Resources>`;
}

const getStarted = `<GetStarted><Title resid="${labelId("start")}"/><Description resid="${tipId("start")}"/><LearnMoreUrl resid="Help.Url"/></GetStarted>`;

const functionsPoint = `<ExtensionPoint xsi:type="CustomFunctions"><Script><SourceLocation resid="Functions.Script.Url"/></Script><Page><SourceLocation resid="Pane.Url"/></Page><Metadata><SourceLocation resid="Functions.Metadata.Url"/></Metadata><Namespace resid="Functions.Namespace"/></ExtensionPoint>`;

function overrides(url: string): string {
  const tab = `<CustomTab id="Biaochi.Tab">${groups.map(groupOf).join("")}<Label resid="${labelId("app")}"/></CustomTab>`;
  const menu = `<OfficeMenu id="ContextMenuCell">${controlOf(cellMenu, "Menu")}</OfficeMenu>`;
  const desktop = `<DesktopFormFactor>${getStarted}<FunctionFile resid="Pane.Url"/><ExtensionPoint xsi:type="PrimaryCommandSurface">${tab}</ExtensionPoint><ExtensionPoint xsi:type="ContextMenu">${menu}</ExtensionPoint></DesktopFormFactor>`;
  const host = `<Host xsi:type="Workbook"><Runtimes><Runtime resid="Pane.Url" lifetime="long"/></Runtimes><AllFormFactors>${functionsPoint}</AllFormFactors>${desktop}</Host>`;
  return `<VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0"><Requirements><bt:Sets><bt:Set Name="SharedRuntime" MinVersion="1.1"/></bt:Sets></Requirements><Hosts>${host}</Hosts>${resources(url)}</VersionOverrides>`;
}

const withOverride = (tag: string, [chinese, english]: Localised): string =>
  `<${tag} DefaultValue="${escaped(chinese)}"><Override Locale="en-US" Value="${escaped(english)}"/></${tag}>`;

/** One element a line, so that people can read it and changes can be compared. */
function spread(xml: string): string {
  let depth = 0;
  const lines = xml.replaceAll("><", ">\n<").split("\n");
  return lines
    .map((line) => {
      if (line.startsWith("</")) depth--;
      const indented = "  ".repeat(depth) + line;
      if (/^<[^/?!]/.test(line) && !line.endsWith("/>") && !line.includes("</")) depth++;
      return indented;
    })
    .join("\n");
}

/** The manifest for the add-in served under an address that ends with a slash. */
export function manifestXml({ url, version }: { readonly url: string; readonly version: string }): string {
  const { app } = texts;
  const head = [
    `<Id>${addInId}</Id>`,
    `<Version>${version}.0</Version>`,
    `<ProviderName>标尺</ProviderName>`,
    `<DefaultLocale>zh-CN</DefaultLocale>`,
    withOverride("DisplayName", app.label),
    withOverride("Description", app.tip ?? app.label),
    `<IconUrl DefaultValue="${escaped(`${url}icons/biaochi-32.png`)}"/>`,
    `<HighResolutionIconUrl DefaultValue="${escaped(`${url}icons/biaochi-64.png`)}"/>`,
    `<SupportUrl DefaultValue="${escaped(`${url}help.html`)}"/>`,
    `<AppDomains><AppDomain>${escaped(new URL(url).origin)}</AppDomain></AppDomains>`,
    `<Hosts><Host Name="Workbook"/></Hosts>`,
    `<Requirements><Sets DefaultMinVersion="1.1"><Set Name="ExcelApi" MinVersion="1.13"/></Sets></Requirements>`,
    `<DefaultSettings><SourceLocation DefaultValue="${escaped(`${url}taskpane.html`)}"/></DefaultSettings>`,
    `<Permissions>ReadWriteDocument</Permissions>`,
  ];
  const root = `<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${spread(`${root}${head.join("")}${overrides(url)}</OfficeApp>`)}\n`;
}
