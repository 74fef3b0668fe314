import { afterAll, beforeAll, expect, it } from "vitest";
import { allChecks } from "../../../src/diagnostics/conformance/all-checks";
import { parseTable } from "../../../src/sheet/table-text";
import { keepPicture } from "../browser";
import { playingExcel, type PlayingExcel } from "../playing/playing-excel";
import type { PlayingPage } from "../playing/page";

declare const playing: PlayingPage;

let excel: PlayingExcel;
beforeAll(async () => {
  excel = await playingExcel();
});
afterAll(() => excel.close());

/** What only a program that calculates and has a user can answer. */
const notHere = allChecks.filter(({ needsExcel }) => needsExcel === true).map(({ name }) => name);

it("the diagnostics page compares Excel with what we rely on and hands out the result", async () => {
  const { grid } = parseTable("| 自评表 |", "自评表");
  const {
    page,
    pane,
    excel: play,
    foreign,
    errors,
    close,
  } = await excel.open([grid], {
    pane: "/diagnostics.html",
    width: 520,
  });
  await pane.getByRole("button", { name: "开始" }).click();
  await pane.getByText(/项不同|全部一致/).waitFor({ timeout: 60_000 });
  await keepPicture(page, "excel-diagnostics");
  const { environment, results } = JSON.parse(await pane.getByLabel("结果（JSON）").inputValue()) as {
    environment: Record<string, string>;
    results: { name: string; isAsExpected: boolean; observed: unknown }[];
  };
  const off = results.filter(({ isAsExpected }) => !isAsExpected);
  expect(off.map(({ name }) => name)).toEqual(notHere);
  expect(environment).toMatchObject({ host: "Excel", platform: "OfficeOnline", excelApi: "1.13" });
  expect(await play(() => playing.sheets(), null)).toEqual(["自评表"]);
  expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  await close();
}, 120_000);
