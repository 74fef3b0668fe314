import { emptyMemo, type Memo } from "../../../src/sheet/memo";
import type { Mark } from "../../../src/sheet/mark";
import { at, changeOf, setCells } from "./changes";
import { same } from "./check";
import { gridsOf, valueOf, withHost, type ContractCase } from "./host-under-test";
import { workbook } from "./sheets";

const mark = (level: Mark["level"], [top, left]: readonly [number, number], sheet = "自评表"): Mark => ({
  ...{ sheet, top, left, bottom: top, right: left },
  level,
  note: "得分高于完成程度",
});
const unsupported = { ok: false, failure: "unsupported" };
const protectedAnswer = { ok: false, failure: "protected" };

const memo: Memo = {
  version: 1,
  profile: "hubei",
  ignores: [
    { rule: "weight-total", sheet: "自评表", range: "E3", content: "15", reason: "<按批复> & “说明”" },
  ],
  rulesOff: ["name-too-long"],
  columns: [{ sheet: "自评表", headerRow: 1, columns: { name: 1, target: 2 } }],
  approved: { file: null, sheet: "目标表" },
};

export const standing: readonly ContractCase[] = [
  {
    name: "keeps a memo in the workbook itself, and nothing when there is nothing to keep",
    keeps: (kind) =>
      withHost(kind, workbook(), async ({ host, reopen }) => {
        same(valueOf(await host.recall()), emptyMemo, "a workbook we never saw");
        valueOf(await host.remember(memo));
        same(valueOf(await host.recall()), memo, "the memo");
        same(valueOf(await (await reopen()).recall()), memo, "the memo of the reopened workbook");
        valueOf(await host.remember({ ...memo, profile: "mof-2016" }));
        same(
          valueOf(await (await reopen()).recall()).profile,
          "mof-2016",
          "the memo in the place of the first",
        );
        valueOf(await host.remember(emptyMemo));
        same(valueOf(await (await reopen()).recall()), emptyMemo, "the memo after it was emptied");
      }),
  },
  {
    name: "marks cells without touching them, replaces its marks and takes them off",
    keeps: (kind) =>
      withHost(kind, workbook(), async ({ host, reopen, shownMarks }) => {
        if (!host.can.mark || !shownMarks) {
          same(await host.mark([mark("error", [2, 4])]), unsupported, "the answer of a host that cannot");
          return;
        }
        const before = await gridsOf(host);
        valueOf(
          await host.mark([mark("error", [2, 4]), mark("advice", [3, 1]), mark("warning", [0, 0], "杂项")]),
        );
        same(
          (await shownMarks()).toSorted(),
          ["自评表!B4 advice", "自评表!E3 error", "杂项!A1 warning"].toSorted(),
          "the marks",
        );
        same(await gridsOf(host), before, "the cells under the marks");
        valueOf(await host.mark([mark("warning", [3, 3])]));
        same(await shownMarks(), ["自评表!D4 warning"], "the marks in place of the first");
        valueOf(await (await reopen()).mark([]));
        same(await shownMarks(), [], "the marks after they were taken off");
      }),
  },
  {
    name: "marks nothing on a protected sheet",
    keeps: (kind) =>
      withHost(kind, workbook(), async ({ host, shownMarks }) => {
        if (!shownMarks) return;
        same(await host.mark([mark("error", [1, 0], "填报说明")]), protectedAnswer, "the answer");
        same(await shownMarks(), [], "the marks");
      }),
  },
  {
    name: "says that a cell is being edited, and goes on when it no longer is",
    keeps: (kind) =>
      withHost(kind, workbook(), async ({ host, setEditing }) => {
        if (!setEditing) return;
        const change = changeOf(setCells([at(2, 4), 15, 14.38]));
        const editing = { ok: false, failure: "editing-a-cell" };
        await setEditing(true);
        same(await host.apply(change), editing, "the answer to a change");
        await setEditing(false);
        same(valueOf(await host.read("自评表")).rows[2]?.[4]?.value, 15, "the cell");
        valueOf(await host.apply(change));
      }),
  },
  {
    name: "says that the program is gone",
    keeps: (kind) =>
      withHost(kind, workbook(), async ({ host, disconnect }) => {
        if (!disconnect) return;
        await disconnect();
        const gone = { ok: false, failure: "disconnected" };
        same(await host.read("自评表"), gone, "the answer to a read");
        same(await host.apply(changeOf(setCells([at(2, 4), 15, 14.38]))), gone, "the answer to a change");
      }),
  },
];
