import { beforeEach, describe, expect, it } from "vitest";
import { bookName, moveNotes, paneOf, takeCommand } from "../../src/commands/wps/sent-commands";
import { ribbonOf } from "../../src/commands/wps/ribbon";
import { bookOfGrids } from "../office-host/book-of-grids";
import { parseTable } from "../../src/sheet/table-text";
import { playShell } from "../wps-host/shell";

const { grid } = parseTable("| 自评表 |", "自评表");
const addresses = { pane: "http://server/wps-pane.html", help: "http://server/help.html" };

describe.each(["property", "method"] as const)("the buttons in WPS (%s)", (flavour) => {
  let shell = playShell(bookOfGrids([grid]), flavour);
  let said: string[] = [];
  beforeEach(() => {
    shell = playShell(bookOfGrids([grid]), flavour);
    said = [];
    Object.assign(globalThis, { devicePixelRatio: 1 });
  });
  const press = (id: string): boolean =>
    ribbonOf(shell.application, addresses, (text) => said.push(text)).OnAction({ Id: id });
  const book = (): string => {
    const front = Reflect.get(shell.application, "ActiveWorkbook") as unknown;
    return bookName(typeof front === "function" ? (front as () => object)() : front) ?? "";
  };

  it("open one pane a workbook and bring it back when it was closed", () => {
    press("openPane");
    expect(shell.panes).toMatchObject([{ url: addresses.pane, title: "标尺（预览）", visible: true }]);
    const [pane] = shell.panes;
    if (pane) pane.visible = false;
    press("openPane");
    expect(shell.panes).toMatchObject([{ visible: true }]);
  });

  it("leave their command for the pane, which takes it once", () => {
    press("checkRowOfCell");
    expect(shell.panes).toHaveLength(1);
    expect(takeCommand(shell.application, book())).toBe("checkRow");
    expect(takeCommand(shell.application, book())).toBeUndefined();
  });

  it("find the pane again when the workbook was saved under another name", () => {
    press("fixSafe");
    moveNotes(shell.application, book(), "另存.xlsx");
    expect(paneOf(shell.application, "另存.xlsx")).toBe(1);
    expect(takeCommand(shell.application, "另存.xlsx")).toBe("fixSafe");
    expect(paneOf(shell.application, book())).toBeUndefined();
  });

  it("show the help in a window of its own", () => {
    press("showHelp");
    expect([shell.dialogs, shell.panes]).toEqual([[addresses.help], []]);
  });

  it("say what to do when there is no pane to be had", () => {
    shell.conditions.gone = true;
    expect(press("openPane")).toBe(true);
    expect(said).toEqual([expect.stringContaining("重新打开")]);
  });
});
