import type { Check, Scratch } from "./check";

const moment = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the collection of sheets tells while something is done; the handlers come off again. */
async function toldDuring({ context, sync }: Scratch, act: () => Promise<void>): Promise<readonly string[]> {
  // What the making of the scratch sheet still has to tell is not meant.
  await moment(300);
  const told = new Set<string>();
  const note = ({ type }: { type: string }): Promise<void> => {
    told.add(type);
    return Promise.resolve();
  };
  const { worksheets } = context.workbook;
  const handlers = [
    worksheets.onChanged.add(note),
    worksheets.onSelectionChanged.add(note),
    worksheets.onActivated.add(note),
    worksheets.onAdded.add(note),
    worksheets.onDeleted.add(note),
  ];
  await sync();
  await act();
  await moment(700);
  for (const handler of handlers) handler.remove();
  await sync();
  return [...told].sort();
}

/** Which events come, and what our own writes look like to them. */
export const eventChecks: readonly Check[] = [
  {
    name: "写入、选择和增删工作表都有事件",
    observe: (scratch) =>
      toldDuring(scratch, async () => {
        const { context, sheet, sync } = scratch;
        sheet.activate();
        sheet.getRange("B2").values = [["甲"]];
        sheet.getRange("B3").select();
        await sync();
        const other = context.workbook.worksheets.add();
        await sync();
        other.delete();
        await sync();
      }),
    expected: [
      "WorksheetActivated",
      "WorksheetAdded",
      "WorksheetChanged",
      "WorksheetDeleted",
      "WorksheetSelectionChanged",
    ],
  },
  {
    name: "标注和存入工作簿的内容不算改动",
    observe: (scratch) =>
      toldDuring(scratch, async () => {
        const { custom } = scratch.sheet.getRanges("A1,C3").conditionalFormats.add("Custom");
        custom.rule.formula = '=N("biaochi:advice")=0';
        const part = scratch.context.workbook.customXmlParts.add('<memo xmlns="urn:biaochi:diagnostics"/>');
        await scratch.sync();
        part.delete();
        await scratch.sync();
      }),
    expected: [],
  },
  {
    name: "Ctrl+Z 能撤销标尺写入的内容",
    needsExcel: true,
    observe: async ({ sheet, sync }) => {
      sheet.activate();
      const range = sheet.getRange("A1");
      range.values = [["在此表按一次 Ctrl+Z，二十秒后自动继续"]];
      await sync();
      for (let waited = 0; waited < 20; waited++) {
        await moment(1000);
        range.load("values");
        await sync();
        if ((range.values as unknown[][])[0]?.[0] === "") return "undone";
      }
      return "not undone, or not tried";
    },
    expected: "undone",
  },
];
