import { applyChange } from "../../../src/sheet/apply-change";
import { undoOf, type Change } from "../../../src/sheet/change";
import type { Grid } from "../../../src/sheet/grid";
import { changeOf, draft, impossible, possible, setCells, at } from "./changes";
import { same } from "./check";
import { gridsOf, valueOf, withHost, type ContractCase, type HostKind } from "./host-under-test";
import { workbook } from "./sheets";

/** What a change is about: values, formulas, formats and merges. How a host shows a new figure is its own. */
function essence(grids: readonly Grid[]) {
  return grids.map(({ sheet, rows, merges }) => ({
    sheet,
    merges: merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(",")).sort(),
    cells: rows.flatMap((row, i) =>
      (row ?? []).flatMap((cell, j) =>
        cell ? [[i, j, cell.value, cell.formula ?? null, cell.format ?? null]] : [],
      ),
    ),
  }));
}

function wanted(change: Change): readonly Grid[] {
  const after = applyChange(workbook(), change);
  if (!after.ok) throw new Error("the change of the case is not possible");
  return after.grids;
}

const performs = ({ edits }: HostKind, change: Change): boolean =>
  change.edits.every(({ kind }) => edits.includes(kind));

const unsupported = { ok: false, failure: "unsupported" };

function appliesAndTakesBack(name: string, change: Change): ContractCase {
  return {
    name: `applies and takes back: ${name}`,
    keeps: (kind) =>
      withHost(kind, workbook(), async ({ host }) => {
        if (!performs(kind, change)) {
          same(await host.apply(change), unsupported, "the answer of a host that cannot");
          same(essence(await gridsOf(host)), essence(workbook()), "the workbook after a refusal");
          return;
        }
        valueOf(await host.apply(change));
        same(
          withoutFormats(essence(await gridsOf(host)), kind),
          withoutFormats(essence(wanted(change)), kind),
          "the workbook",
        );
        valueOf(await host.apply(undoOf(change)));
        same(essence(await gridsOf(host)), essence(workbook()), "the workbook after taking it back");
      }),
  };
}

/** New rows and sheets may bring formats of their own; formulas follow rows that move, and a spreadsheet works them out anew. */
function withoutFormats(sheets: ReturnType<typeof essence>, { recalculates }: HostKind) {
  return sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(([row, col, value, formula]) =>
      formula !== null && recalculates ? [row, col, "computed", true] : [row, col, value, formula !== null],
    ),
  }));
}

function refuses(name: string, [change, failure]: readonly [Change, string]): ContractCase {
  return {
    name: `refuses the whole change: ${name}`,
    keeps: (kind) =>
      withHost(kind, workbook(), async ({ host }) => {
        const answer = await host.apply(change);
        // A host may refuse what it never does before it looks at the cells.
        if (performs(kind, change)) same(answer, { ok: false, failure }, "the answer");
        else same(answer.ok, false, "the answer is no");
        same(essence(await gridsOf(host)), essence(workbook()), "the workbook after a refusal");
      }),
  };
}

export const changing: readonly ContractCase[] = [
  ...Object.entries(possible).map(([name, change]) => appliesAndTakesBack(name, change)),
  ...Object.entries(impossible).map(([name, wrong]) => refuses(name, wrong)),
  {
    name: "keeps the formats of cells it writes into",
    keeps: (kind) =>
      withHost(kind, workbook(), async ({ host }) => {
        valueOf(await host.apply(changeOf(setCells([at(3, 3), 0.95, 0.96], [at(4, 2), "90", 91]))));
        const grid = valueOf(await host.read("自评表"));
        same(grid.rows[3]?.[3]?.text, "96%", "a percentage");
        same(grid.rows[4]?.[2]?.format, "@", "a text cell");
      }),
  },
  {
    name: "lets merges grow with rows opened within them, whichever sheet is in front",
    keeps: (kind) =>
      withHost(kind, workbook(), async ({ host, user }) => {
        if (!user || !kind.edits.includes("insert-rows")) return;
        const change = possible["rows opened within a merge"];
        if (!change) throw new Error("no such change");
        await user.select({ sheet: "杂项", top: 0, left: 0, bottom: 0, right: 0 });
        valueOf(await host.apply(change));
        same(essence(await gridsOf(host))[0]?.merges, essence(wanted(change))[0]?.merges, "the merges");
      }),
  },
  {
    name: "takes a change back only while the cells hold what it wrote",
    keeps: (kind) =>
      withHost(kind, workbook(), async ({ host, user }) => {
        if (!user) return;
        const change = changeOf(setCells([at(2, 4), 15, 14.38]));
        valueOf(await host.apply(change));
        await user.type("自评表", at(2, 4), 12);
        same(await host.apply(undoOf(change)), { ok: false, failure: "changed-since-read" }, "the answer");
        same(valueOf(await host.read("自评表")).rows[2]?.[4]?.value, 12, "what the user typed");
      }),
  },
  {
    name: "leaves a sheet of ours alone once somebody wrote into it",
    keeps: (kind) =>
      withHost(kind, workbook(), async ({ host, user }) => {
        if (!user || !kind.edits.includes("add-sheet")) return;
        const change = changeOf({ kind: "add-sheet", sheet: draft.name, draft });
        valueOf(await host.apply(change));
        await user.type(draft.name, at(9, 0), "备注");
        same(await host.apply(undoOf(change)), { ok: false, failure: "changed-since-read" }, "the answer");
        same(valueOf(await host.read(draft.name)).rows[9]?.[0]?.value, "备注", "what the user typed");
      }),
  },
];
