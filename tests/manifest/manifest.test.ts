import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Window, type Element } from "happy-dom";
import { describe, expect, it } from "vitest";

const root = path.join(import.meta.dirname, "../..");
const script = path.join(root, "tools/make-manifest.mjs");
const url = "https://server/path";

const xml = execFileSync(process.execPath, [script, "--url", url], { encoding: "utf8" });
const document = new new Window().DOMParser().parseFromString(xml, "text/xml");
const all = (name: string): readonly Element[] =>
  [...document.getElementsByTagName("*")].filter(
    ({ tagName }) => tagName.toLowerCase() === name.toLowerCase(),
  );
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const children = (element: Element | undefined): readonly string[] =>
  [...(element?.children ?? [])].map(({ tagName }) => tagName);

/** The order the schema asks for; Office refuses any other. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
    ...["Permissions", "VersionOverrides"],
  ],
  VersionOverrides: ["Requirements", "Hosts", "Resources"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
};

function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });

describe("the manifest", () => {
  it.each(Object.entries(order))("has the parts of %s in the order of the schema", (name, parts) => {
    expect(children(all(name)[0])).toEqual(parts);
  });

  it("has the parts of each control in the order of the schema", () => {
    for (const control of [...all("Control"), ...all("Item")]) {
      const last = attribute(control, "xsi:type") === "Menu" ? "Items" : "Action";
      expect(children(control)).toEqual(["Label", "Supertip", "Icon", last]);
    }
    for (const group of all("Group"))
      expect(children(group).slice(0, 3)).toEqual(["Label", "Icon", "Control"]);
    for (const tab of all("CustomTab")) expect(children(tab).at(-1)).toBe("Label");
  });

  it("demands what the pane needs", () => {
    const sets = [...all("Set"), ...all("bt:Set")].map((set) => [
      attribute(set, "Name"),
      attribute(set, "MinVersion"),
    ]);
    expect(sets).toEqual([
      ["ExcelApi", "1.13"],
      ["SharedRuntime", "1.1"],
    ]);
    expect(attribute(all("Runtime")[0] as Element, "lifetime")).toBe("long");
    expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/);
    expect(all("Version")[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it("names resources that are there, each of them used, within 32 characters", () => {
    const named = new Set(
      [...document.getElementsByTagName("*")].map((one) => attribute(one, "resid")).filter((id) => id !== ""),
    );
    const given = [...all("bt:Image"), ...all("bt:Url"), ...all("bt:String")]
      .map((one) => attribute(one, "id"))
      .filter((id) => id !== "");
    expect([...named].sort()).toEqual([...given].sort());
    expect(new Set(given).size).toBe(given.length);
    expect([...named].filter((id) => id.length > 32)).toEqual([]);
  });

  it("has controls with ids of their own", () => {
    const ids = ["Control", "Item", "Group", "CustomTab"].flatMap(all).map((one) => attribute(one, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
  });

  it("keeps within the lengths Office allows, and speaks Chinese first", () => {
    const lengths = { DisplayName: 125, Description: 250, "bt:String": 250 };
    for (const [name, longest] of Object.entries(lengths))
      for (const text of all(name)
        .map((one) => attribute(one, "DefaultValue"))
        .filter((value) => value !== "")) {
        expect(text.length).toBeLessThanOrEqual(longest);
        if (text !== "BIAOCHI") expect(text).toMatch(/\p{Script=Han}/u);
      }
    const short = [...(all("bt:ShortStrings")[0]?.children ?? [])];
    for (const one of short) expect(attribute(one, "DefaultValue").length).toBeLessThanOrEqual(125);
  });

  it("points at https addresses under the one given, and at files that are there", () => {
    const addresses = [...document.getElementsByTagName("*")]
      .map((one) => attribute(one, "DefaultValue"))
      .filter((value) => /^\w+:/.test(value));
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect(address.startsWith(`${url}/`)).toBe(true);
    for (const icon of addresses.filter((address) => address.endsWith(".png"))) {
      const file = path.join(root, "assets", icon.slice(url.length));
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      expect(existsSync(file)).toBe(true);
      expect(pngSize(file)).toEqual([size, size]);
    }
  });

  it("gives each icon in the three sizes", () => {
    for (const icon of all("Icon"))
      expect([...icon.children].map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
  });
});

describe("npm run manifest", () => {
  it("writes a file where it is told to", () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "biaochi-")), "标尺.xml");
    expect(run("--url", `${url}/`, "--out", file)).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(file, "utf8")).toBe(xml);
  });

  it.each([
    [[], "缺少 --url"],
    [["--url", "server"], "不是网址"],
    [["--url", "http://server/path"], "https"],
    [["--url", "https://server/taskpane.html"], "只写到文件夹"],
    [["--url", "https://server/?a=1"], "只写到文件夹"],
    [["--adress", "https://server/"], "参数不对"],
  ])("refuses %j and says how it is used", (args, sentence) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain("npm run manifest --");
  });
});
