import { get, objectAt, objectFrom, call } from "../../hosts/wps/member";
import type { HostEvent } from "../../hosts/sheet-host";
import { emptyMemo } from "../../sheet/memo";
import { put, type Scratch } from "./scratch-sheet";
import { answerOf, type WpsCheck } from "./wps-check";

const moment = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the watch tells while something is done. */
async function toldDuring(
  { host, name }: Scratch,
  act: () => Promise<void> | void,
): Promise<readonly string[]> {
  const told = new Set<string>();
  const stop = host.watch((event: HostEvent) => {
    if (event.kind !== "changed" || event.sheet === name) told.add(event.kind);
  });
  // What the making of the form still has to tell is not meant.
  await moment(700);
  told.clear();
  await act();
  await moment(700);
  stop();
  return [...told].sort();
}

const place = (sheet: string, row: number) => ({ sheet, top: row, left: 4, bottom: row, right: 4 });

/** Marks, what is kept in the workbook, and what is told of it. */
export const keepingChecks: readonly WpsCheck[] = [
  {
    name: "标注用条件格式，能替换和清除，不动单元格",
    observe: async ({ host, sheet, name }) => {
      const count = (): unknown => get(objectAt(objectAt(sheet, "Cells"), "FormatConditions"), "Count");
      const answers: unknown[] = [];
      for (const marks of [
        [
          { ...place(name, 2), level: "error" as const, note: "" },
          { ...place(name, 3), level: "advice" as const, note: "" },
        ],
        [{ ...place(name, 3), level: "warning" as const, note: "" }],
        [],
      ])
        answers.push(
          answerOf(await host.mark(marks), () => "marked"),
          count(),
        );
      return [...answers, get(objectFrom(sheet, "Range", "E3"), "Value2")];
    },
    expected: ["marked", 2, "marked", 1, "marked", 0, 15],
  },
  {
    name: "说明和选择存在工作簿里，清空后不留东西",
    observe: async ({ host }) => {
      const kept = async (): Promise<unknown> =>
        answerOf(await host.recall(), ({ profile }) => profile ?? "none");
      const answers = [await kept()];
      for (const memo of [{ version: 1 as const, ignores: [], profile: "hubei" }, emptyMemo])
        answers.push(
          answerOf(await host.remember(memo), () => "kept"),
          await kept(),
        );
      return answers;
    },
    expected: ["none", "kept", "hubei", "kept", "none"],
  },
  {
    name: "写入和选择都有事件",
    observe: (scratch) =>
      toldDuring(scratch, () => {
        put(scratch.sheet, "B3", "改");
        call(scratch.sheet, "Activate");
        call(objectFrom(scratch.sheet, "Range", "C3"), "Select");
      }),
    expected: ["changed", "selected"],
  },
  {
    name: "标注和存入工作簿的内容不算改动",
    observe: (scratch) =>
      toldDuring(scratch, async () => {
        await scratch.host.mark([{ ...place(scratch.name, 2), level: "error", note: "" }]);
        await scratch.host.remember({ version: 1, ignores: [], profile: "hubei" });
        await scratch.host.remember(emptyMemo);
        await scratch.host.mark([]);
      }),
    expected: [],
  },
];
