import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { homedir, hostname, tmpdir } from "node:os";
import path from "node:path";
import { Window, type Element } from "happy-dom";
import { describe, expect, it } from "vitest";
import { ribbonOf } from "../../src/commands/wps/ribbon";
import { ribbonCommands } from "../../src/commands/ribbon-commands";
import { bookOfGrids } from "../office-host/book-of-grids";
import { playShell } from "../wps-host/shell";
import { wpsRibbonXml } from "../../src/installation/wps-ribbon-xml";

const root = path.join(import.meta.dirname, "../..");

/** The elements of a text that must be well-formed. */
function elementsOf(xml: string): readonly Element[] {
  const document = new new Window().DOMParser().parseFromString(xml, "text/xml");
  expect(document.getElementsByTagName("parsererror")).toHaveLength(0);
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
  return [...document.getElementsByTagName("*")];
}

const named = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.filter(({ tagName }) => tagName.toLowerCase() === name.toLowerCase());

/** Where we are: none of it may stand in what is handed over. */
const thisPlace = [root, `${homedir()}/`, tmpdir()];
const thisMachine = [...thisPlace, hostname(), "localhost", "127.0.0.1", "file:"];

function run(...args: readonly string[]) {
  const out = mkdtempSync(path.join(tmpdir(), "biaochi-wps-"));
  const script = path.join(root, "tools/make-wps.mjs");
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...args, "--out", out], {
    encoding: "utf8",
  });
  const text = (name: string): string => readFileSync(path.join(out, name), "utf8");
  return { status, stderr, stdout, out, text };
}

describe("ribbon.xml", () => {
  const elements = elementsOf(wpsRibbonXml());
  const buttons = named(elements, "button");
  const shell = playShell(bookOfGrids([]), "property");
  const ribbon = ribbonOf(shell.application, { pane: "pane", help: "help" }, () => undefined);

  it("has the buttons of Excel, and the row's entry in the cell menu", () => {
    expect(buttons.map((button) => button.getAttribute("label"))).toEqual([
      ...["打开面板", "检查本表", "安全修复", "检查本行", "标注到表", "清除标注", "帮助", "检查本行"],
    ]);
    expect(named(elements, "tab")[0]?.getAttribute("label")).toBe("标尺（预览）");
    expect(buttons.at(-1)?.parentElement?.getAttribute("idMso")).toBe("ContextMenuCell");
    const ids = elements.map((one) => one.getAttribute("id")).filter((id) => id !== null);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("calls only what the start page offers", () => {
    const called = elements.flatMap((one) =>
      ["onLoad", "onAction", "getImage"]
        .map((name) => one.getAttribute(name))
        .filter((name) => name !== null),
    );
    expect(new Set(called)).toEqual(new Set(Object.keys(ribbon).map((name) => `ribbon.${name}`)));
  });

  it("stands for commands there are, each with an icon that is there", () => {
    for (const button of buttons) {
      const id = button.getAttribute("id") ?? "";
      const command = id.replace(/OfCell$/, "");
      expect(["openPane", "showHelp", ...Object.keys(ribbonCommands)]).toContain(command);
      const icon = ribbon.GetImage({ Id: id });
      expect(existsSync(path.join(root, "assets", icon))).toBe(true);
    }
    expect(new Set(buttons.map((button) => ribbon.GetImage({ Id: button.getAttribute("id") }))).size).toBe(7);
  });

  it("names no machine", () => {
    for (const word of thisMachine) expect(wpsRibbonXml()).not.toContain(word);
  });
});

describe("npm run wps", () => {
  it("writes the lists for a server", () => {
    const { status, stderr, stdout, text } = run("--url", "http://server/biaochi");
    expect([status, stderr]).toEqual([0, ""]);
    for (const name of ["publish.xml", "jsplugins.xml"]) {
      const [list, entry] = elementsOf(text(name));
      expect(list?.tagName.toLowerCase()).toBe("jsplugins");
      expect(entry?.tagName.toLowerCase()).toBe("jspluginonline");
      expect(entry?.getAttribute("type")).toBe("et");
      expect(entry?.getAttribute("url")).toBe("http://server/biaochi/wps/");
      for (const word of thisMachine) expect(text(name)).not.toContain(word);
    }
    expect(stdout).toContain("不要覆盖");
  });

  it("writes what the release holds as a sample", () => {
    const { text } = run("--url", "http://server/biaochi");
    for (const name of ["publish.xml", "jsplugins.xml"]) {
      const sample = readFileSync(path.join(root, "assets/release/wps", name), "utf8");
      expect(sample.replace("http://服务器/", "http://server/")).toBe(text(name));
    }
  });

  it("writes lists and a package that need no server", () => {
    const { status, text, out } = run("--offline");
    expect(status).toBe(0);
    const [, entry] = elementsOf(text("publish.xml"));
    expect(entry?.tagName.toLowerCase()).toBe("jsplugin");
    const folder = entry?.getAttribute("url") ?? "";
    expect(folder).toBe(`biaochi_${entry?.getAttribute("version") ?? ""}`);
    const inPackage = (file: string): boolean => existsSync(path.join(out, folder, file));
    for (const file of ["index.html", "main.js", "ribbon.xml", "icons/check-32.png", "site/wps-pane.html"])
      expect(inPackage(file), file).toBe(true);
    expect(inPackage("site/wps")).toBe(false);
    const start = text(path.join(folder, "index.html"));
    expect(start).toContain('name="biaochi-pages" content="site/"');
    expect(start).toContain('src="main.js');
    const pages = readdirSync(path.join(out, folder, "site")).filter((file) => file.startsWith("wps-"));
    for (const file of [...pages.map((page) => `site/${page}`), "main.js", "index.html"])
      for (const word of thisPlace) expect(text(path.join(folder, file)), file).not.toContain(word);
  });

  it.each([
    [[], "--url 和 --offline 写一个"],
    [["--url", "server"], "http://"],
    [["--adress", "http://server/"], "参数不对"],
  ])("refuses %j and says how it is used", (args, sentence) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain("npm run wps --");
  });
});
