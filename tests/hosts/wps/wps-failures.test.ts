import { describe, expect, it } from "vitest";
import type { HostResult, SheetHost } from "../../../src/hosts/sheet-host";
import type { Change } from "../../../src/sheet/change";
import type { Book } from "../../office-host/book/book";
import { at, changeOf, possible, setCells } from "../contract/changes";
import { workbook } from "../contract/sheets";
import type { Flavour } from "../../wps-host/vba-object";
import { wpsKind } from "./wps-kind";

/** What the user would miss: sheets, values, formulas, formats, merges, what is kept. */
function contentOf(book: Book): string {
  const sheets = book.sheets.map(({ name, rows, merges }) => ({
    name,
    merges: merges.map((merge) => JSON.stringify(merge)).sort(),
    cells: rows.flatMap((row, i) =>
      row.flatMap((cell, j) =>
        cell && cell.value !== "" ? [[i, j, cell.value, cell.formula ?? "", cell.format ?? ""]] : [],
      ),
    ),
  }));
  return JSON.stringify([sheets, [...book.xmlParts.values()]]);
}

type Deed = (host: SheetHost) => Promise<HostResult<unknown>>;

const applying =
  (change: Change | undefined): Deed =>
  (host) =>
    host.apply(change ?? changeOf());
const place = { sheet: "自评表", top: 2, left: 4, bottom: 2, right: 4 };

const deeds: Readonly<Record<string, Deed>> = {
  list: (host) => host.sheets(),
  read: (host) => host.read("自评表"),
  "write odd texts": applying(possible["texts that look like figures, dates and formulas"]),
  "open rows": applying(possible["rows opened under a merge and filled"]),
  "add a sheet": applying(possible["a sheet added"]),
  select: (host) => host.select(place),
  mark: (host) => host.mark([{ ...place, level: "error", note: "" }]),
  remember: (host) => host.remember({ version: 1, ignores: [], profile: "hubei" }),
  recall: (host) => host.recall(),
};

const failures = ["editing-a-cell", "protected", "changed-since-read", "unsupported", "disconnected"];

/** Does a deed once undisturbed, and tells which members it asks for and how often. */
async function membersOf(deed: Deed, flavour: Flavour = "property"): Promise<ReadonlyMap<string, number>> {
  const { host, playing } = await wpsKind(flavour).open(workbook());
  await deed(host);
  return playing.traffic.members;
}

describe.each(Object.entries(deeds))("in the middle of: %s", (_, deed) => {
  const once =
    "a member that fails once, at its first or its last use, is a named failure and changes nothing";
  it.each(["property", "method"] as const)(`${once} (%s)`, async (flavour) => {
    for (const [member, times] of await membersOf(deed, flavour)) {
      for (const before of new Set([0, times - 1])) {
        const { host, playing, book, close } = await wpsKind(flavour).open(workbook());
        const content = contentOf(book);
        playing.conditions.failing.set(member, before);
        const answer = await deed(host);
        if (answer.ok) continue;
        expect(failures).toContain(answer.failure);
        expect(contentOf(book), `${member} failed after ${before}`).toBe(content);
        await close();
      }
    }
  });

  it.each(["property", "method"] as const)("a build without a member says so (%s)", async (flavour) => {
    for (const member of (await membersOf(deed)).keys()) {
      const { host, playing, book } = await wpsKind(flavour).open(workbook());
      const content = contentOf(book);
      playing.conditions.missing.add(member.replace(/=$/, ""));
      const answer = await deed(host);
      if (answer.ok) continue;
      expect(failures).toContain(answer.failure);
      expect(contentOf(book), `without ${member}`).toBe(content);
    }
  });

  it("a program that goes away is gone, and a workbook that is closed is, too", async () => {
    const { host, playing } = await wpsKind("property").open(workbook());
    await host.sheets();
    playing.conditions.gone = true;
    expect(await deed(host)).toEqual({ ok: false, failure: "disconnected" });
    playing.conditions.gone = false;
    expect(await deed(host)).toMatchObject({ ok: true });
  });

  it("a cell that is open for typing is said to be", async () => {
    const { host, book } = await wpsKind("method").open(workbook());
    book.setEditing(true);
    expect(await deed(host)).toEqual({ ok: false, failure: "editing-a-cell" });
  });
});

describe("what WPS makes of what is written", () => {
  it("is looked at: anything else than wanted is taken back and refused", async () => {
    const { host, playing, book } = await wpsKind("property").open(workbook());
    const content = contentOf(book);
    playing.conditions.rounds = true;
    const answer = await host.apply(changeOf(setCells([at(2, 4), 15, 14], [at(3, 4), 10, 9.5])));
    expect(answer).toEqual({ ok: false, failure: "unsupported" });
    expect(contentOf(book)).toBe(content);
  });

  it("takes its looks from the row beside it, and refuses those of a row further away", async () => {
    const { host, book } = await wpsKind("property").open(workbook());
    const content = contentOf(book);
    const opened = (like: number): Change =>
      changeOf({ kind: "insert-rows", sheet: "自评表", row: 4, count: 1, like });
    expect(await host.apply(opened(1))).toEqual({ ok: false, failure: "unsupported" });
    expect(contentOf(book)).toBe(content);
    expect(await host.apply(opened(4))).toMatchObject({ ok: true });
  });

  it("leaves a workbook with a shut structure alone", async () => {
    const { host, book } = await wpsKind("property").open(workbook());
    book.protected = true;
    expect(await applying(possible["a sheet added"])(host)).toEqual({ ok: false, failure: "protected" });
  });
});
