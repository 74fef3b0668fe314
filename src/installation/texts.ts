/** A text in Chinese, and in English where Office itself speaks English. */
export type Localised = readonly [chinese: string, english: string];

/** What a button says, and what is shown under the pointer. */
interface ButtonText {
  readonly label: Localised;
  readonly tip?: Localised;
}

const all = {
  app: {
    label: ["标尺", "Biaochi"],
    tip: [
      "检查预算绩效目标表、自评表，复核得分，指出会被退回的地方。不联网。",
      "Checks budget performance forms and recomputes their scores. Works offline.",
    ],
  },
  start: {
    label: ["标尺已装好", "Biaochi is ready"],
    tip: [
      "打开一张绩效表，在“标尺”选项卡中点“打开面板”。",
      "Open a performance form, then choose Open panel on the Biaochi tab.",
    ],
  },
  review: { label: ["检查", "Review"] },
  marks: { label: ["标注和帮助", "Marks and help"] },
  open: {
    label: ["打开面板", "Open panel"],
    tip: ["在表格旁边打开检查面板。", "Opens the panel beside the sheet."],
  },
  check: {
    label: ["检查本表", "Check sheet"],
    tip: [
      "检查当前工作表，在面板中列出问题和复核得分。不改动表格。",
      "Checks the current sheet and lists findings in the panel. Nothing is changed.",
    ],
  },
  fix: {
    label: ["安全修复", "Safe fixes"],
    tip: [
      "改正当前工作表中只涉及书写的问题，如全角数字和多余空格。数值不变，可在面板中撤销。",
      "Corrects spelling only, such as full-width digits. Values stay the same; the panel can undo it.",
    ],
  },
  mark: {
    label: ["标注", "Marks"],
    tip: [
      "在表中用底色标出有问题的单元格，或清除这些标注。",
      "Colours cells with findings, or takes the colours off.",
    ],
  },
  markOn: {
    label: ["标注到表", "Mark findings"],
    tip: [
      "用底色标出当前工作表中有问题的单元格，原有格式不变。",
      "Colours the cells with findings; formats stay.",
    ],
  },
  markOff: {
    label: ["清除标注", "Clear marks"],
    tip: ["清除标尺在本工作簿中标出的底色。", "Takes off the colours set by Biaochi."],
  },
  help: {
    label: ["帮助", "Help"],
    tip: ["怎样使用标尺，能查什么，不能查什么。", "How to use Biaochi, what it checks and what it does not."],
  },
  row: {
    label: ["检查本行", "Check this row"],
    tip: ["在面板中查看所选指标怎样读、怎样算分。", "Shows how the selected indicator is read and scored."],
  },
} as const satisfies Readonly<Record<string, ButtonText>>;

export type TextKey = keyof typeof all;

/** What the tab and the manifest say. */
export const texts: Readonly<Record<TextKey, ButtonText>> = all;
