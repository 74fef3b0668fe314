import { cellAt, type Grid } from "../../sheet/grid";
import { call, objectAt, objectFrom } from "../../hosts/wps/member";
import type { SheetDraft } from "../../sheet/sheet-draft";
import { put } from "./scratch-sheet";
import { answerOf, setCells, thereAndBack, type WpsCheck } from "./wps-check";

const valuesAt =
  (...places: readonly (readonly [number, number])[]) =>
  (grid: Grid): readonly unknown[] =>
    places.map(([row, col]) => cellAt(grid, row, col)?.value ?? null);

const mergesOf = ({ merges }: Grid): readonly string[] =>
  merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(",")).sort();

const draft: SheetDraft = {
  name: "标尺诊断清单",
  rows: [
    [
      { value: "问题清单", look: "title" },
      { value: null, look: "title" },
    ],
    [
      { value: "单元格", look: "head" },
      { value: "=SUM(A1)", look: "text" },
    ],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  widths: [12, 40],
  choices: [{ range: { top: 1, left: 0, bottom: 1, right: 0 }, values: ["产出指标", "效益指标"] }],
  print: { landscape: true, onePage: false },
};

/** What is written, and taken back. */
export const changingChecks: readonly WpsCheck[] = [
  {
    name: "像数值、日期、公式的文字照原样写入，能撤销",
    observe: (scratch) =>
      thereAndBack(
        scratch,
        [
          setCells(
            scratch.name,
            [2, 2, "≥312公里", "95%"],
            [2, 3, "300公里", "2021年12月"],
            [3, 1, "合格率", "1-2"],
            [4, 1, "满意度", "=1+1"],
            [2, 1, "养护里程", "'引号"],
          ),
        ],
        valuesAt([2, 2], [2, 3], [3, 1], [4, 1], [2, 1]),
      ),
    expected: [
      ...["applied", ["95%", "2021年12月", "1-2", "=1+1", "'引号"]],
      ...["undone", ["≥312公里", "300公里", "合格率", "满意度", "养护里程"]],
    ],
  },
  {
    name: "数值写入百分比和文本格式的单元格，格式不变",
    observe: (scratch) =>
      thereAndBack(
        scratch,
        [setCells(scratch.name, [3, 3, 0.95, 0.96], [4, 2, "90", 91], [2, 4, 15, null])],
        (grid) => [
          [cellAt(grid, 3, 3)?.text, cellAt(grid, 4, 2)?.value, cellAt(grid, 4, 2)?.format],
          valuesAt([2, 4])(grid),
        ],
      ),
    expected: ["applied", [["96%", 91, "@"], [null]], "undone", [["95%", "90", "@"], [15]]],
  },
  {
    name: "单元格已经改过，就不写入",
    observe: async ({ host, sheet, name }) => {
      put(sheet, "E3", 12);
      const change = { title: "", edits: [setCells(name, [2, 4, 15, 14])] };
      const answer = answerOf(await host.apply(change), () => "applied");
      return [answer, answerOf(await host.read(name), valuesAt([2, 4]))];
    },
    expected: ["changed-since-read", [12]],
  },
  {
    name: "在合并区域中插入行并延长合并，能撤销",
    observe: (scratch) =>
      thereAndBack(
        scratch,
        [
          { kind: "insert-rows", sheet: scratch.name, row: 4, count: 2, like: 3 },
          {
            kind: "set-merges",
            sheet: scratch.name,
            was: [{ top: 2, left: 0, bottom: 3, right: 0 }],
            to: [{ top: 2, left: 0, bottom: 5, right: 0 }],
          },
          setCells(scratch.name, [4, 1, null, "验收率"]),
        ],
        (grid) => [mergesOf(grid), valuesAt([4, 1], [6, 1])(grid)],
      ),
    expected: [
      ...[
        "applied",
        [
          ["0,0,0,4", "2,0,5,0"],
          ["验收率", "满意度"],
        ],
      ],
      ...[
        "undone",
        [
          ["0,0,0,4", "2,0,3,0"],
          ["满意度", null],
        ],
      ],
    ],
  },
  {
    name: "新增工作表并取回，原来的工作表仍在前面",
    observe: async (scratch) => {
      call(scratch.sheet, "Activate");
      const states = await thereAndBack(
        scratch,
        [{ kind: "add-sheet", sheet: draft.name, draft }],
        () => "read",
      );
      const front = objectAt(scratch.app, "ActiveSheet");
      return [...states, call(objectFrom(front, "Range", "A1"), "Address", false, false)];
    },
    expected: ["applied", "read", "undone", "read", "A1"],
  },
  {
    name: "受保护的工作表只能查看",
    observe: async ({ host, sheet, name }) => {
      call(sheet, "Protect");
      const change = { title: "", edits: [setCells(name, [2, 4, 15, 14])] };
      const answers = [
        answerOf(await host.apply(change), () => "applied"),
        answerOf(
          await host.mark([{ sheet: name, top: 2, left: 4, bottom: 2, right: 4, level: "error", note: "" }]),
          () => "marked",
        ),
      ];
      call(sheet, "Unprotect");
      return answers;
    },
    expected: ["protected", "protected"],
  },
];
