import { describe, expect, it } from "vitest";
import { findWps } from "../../../src/hosts/wps/find-wps";
import { call, objectAt, textAt } from "../../../src/hosts/wps/member";
import { wpsHost } from "../../../src/hosts/wps/wps-host";
import { gridOf } from "../../../src/sheet/grid";
import { parseTable } from "../../../src/sheet/table-text";
import { cellFor } from "../../office-host/book/sheet";
import { bookOfGrids } from "../../office-host/book-of-grids";
import { playWps } from "../../wps-host/playing-wps";
import { until } from "../contract/check";
import { valueOf } from "../contract/host-under-test";
import { largeSheet } from "../contract/sheets";
import { wpsKind } from "./wps-kind";

const { grid } = parseTable("| 指标值 | 完成值 |\n| ≥95% | 90% |", "自评表");

describe("reading from WPS", () => {
  it("reads comments with their places", async () => {
    const comments = [{ at: { row: 0, col: 1 }, text: "按批复填列" }];
    const { host } = await wpsKind("method").open([gridOf("自评表", grid.rows, { comments })]);
    expect(valueOf(await host.read("自评表")).comments).toEqual(comments);
  });

  it("formats a figure by itself where the column is too narrow to show it", async () => {
    const rows = [[{ value: 0.95, text: "95%", format: "0%" }]];
    const { host, book } = await wpsKind("property").open([gridOf("自评表", rows)]);
    book.sheets[0]?.widths.set(0, 1);
    expect(valueOf(await host.read("自评表")).rows[0]?.[0]?.text).toBe("95%");
  });

  it("looks for the last value where somebody coloured a cell far below", async () => {
    const { host, book, playing } = await wpsKind("property").open([grid]);
    const [sheet] = book.sheets;
    if (sheet) cellFor(sheet, 20_000, 400).looks = { Color: "#FFFF00" };
    const listed = valueOf(await host.sheets());
    expect(listed).toMatchObject([{ rowCount: grid.rowCount, colCount: grid.colCount }]);
    expect(playing.traffic.asked).toBeLessThan(150);
    expect(valueOf(await host.read("自评表"))).toMatchObject({ rowCount: 2, colCount: 2 });
  });

  it("lets the window breathe while it reads a large sheet", async () => {
    const { host } = await wpsKind("property").open([largeSheet(2000)]);
    let turns = 0;
    const ticking = setInterval(() => turns++, 0);
    await host.read("登记簿");
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(5);
  });

  it("writes into the open cells of a protected sheet", async () => {
    const open = await wpsKind("property").open([{ ...grid, protected: true }]);
    const cells = [{ at: { row: 1, col: 0 }, was: "≥95%", to: "≥90%" }];
    const change = { title: "", edits: [{ kind: "set-cells" as const, sheet: "自评表", cells }] };
    expect(await open.host.apply(change)).toEqual({ ok: false, failure: "protected" });
    open.unlock("自评表", { row: 1, col: 0 });
    expect(await open.host.apply(change)).toMatchObject({ ok: true });
  });

  it("does not go to a sheet that is hidden", async () => {
    const { host } = await wpsKind("property").open([grid, { ...grid, sheet: "代码", visibility: "hidden" }]);
    const answer = await host.select({ sheet: "代码", top: 0, left: 0, bottom: 0, right: 0 });
    expect(answer).toEqual({ ok: false, failure: "unsupported" });
  });

  it("stays with its workbook when the user turns to another one, and brings it back to go to a cell", async () => {
    const { host, playing, book } = await wpsKind("property").open([grid]);
    expect(await host.read("自评表")).toMatchObject({ ok: true });
    call(objectAt(playing.application, "Workbooks"), "Add");
    expect(valueOf(await host.sheets()).map(({ name }) => name)).toEqual(["自评表"]);
    await host.select({ sheet: "自评表", top: 1, left: 1, bottom: 1, right: 1 });
    expect(textAt(objectAt(playing.application, "ActiveSheet"), "Name")).toBe("自评表");
    expect(book.selection).toMatchObject({ top: 1, left: 1 });
  });

  it("asks little for a form, and little more to write into it", async () => {
    const rows = Array.from({ length: 40 }, (_, i) =>
      Array.from({ length: 9 }, (__, j) => ({ value: `${i}行${j}列`, text: `${i}行${j}列` })),
    );
    const { host, playing } = await wpsKind("property").open([gridOf("自评表", rows)]);
    await host.read("自评表");
    const toRead = playing.traffic.asked;
    const cells = [{ at: { row: 5, col: 5 }, was: "5行5列", to: 8.64 }];
    valueOf(await host.apply({ title: "", edits: [{ kind: "set-cells", sheet: "自评表", cells }] }));
    expect(toRead).toBeLessThan(60);
    expect(playing.traffic.asked - toRead).toBeLessThan(60);
  });

  it("takes its listeners back when a watch ends", async () => {
    const { host, playing } = await wpsKind("method").open([grid]);
    const stop = host.watch(() => undefined);
    await until(() => playing.listeners() > 0, "the watch listens");
    stop();
    expect(playing.listeners()).toBe(0);
  });

  it("does without events where a build has none", async () => {
    const { application, conditions } = playWps(bookOfGrids([grid]), "property");
    conditions.missing.add("Application.ApiEvent");
    const host = wpsHost(application);
    expect(host.can.watch).toBe(false);
    host.watch(() => undefined)();
    expect(await host.read("自评表")).toMatchObject({ ok: true });
  });
});

describe("finding WPS in a page", () => {
  const { application } = playWps(bookOfGrids([grid]), "property");

  it.each([
    ["as the Application of the page", { Application: application }],
    ["as the Application of wps", { wps: { Application: application } }],
    ["made by wps", { wps: { EtApplication: () => application } }],
  ])("%s", (_, scope) => {
    expect(findWps(scope)).toBe(application);
  });

  it.each([{}, { Application: {} }, { Application: "Excel", wps: 1 }, { wps: { version: "1" } }])(
    "not in %j",
    (scope) => {
      expect(findWps(scope)).toBeUndefined();
    },
  );
});
