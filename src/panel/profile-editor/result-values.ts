import { bandsText, readBands } from "./bands-text";
import { tickWords, type Tick } from "../../portfolio/results/caps";
import type { Profile } from "../../profile/profile";
import { bad, good, plainText, type FieldKind } from "./field-kinds";

type Caps = NonNullable<NonNullable<Profile["results"]>["caps"]>;
type Effect = Caps[number]["effect"];

const effectWords: Readonly<Record<Effect, string>> = {
  "not-good": "不评优、良",
  lowest: "评最低一档",
  "step-down": "降一档",
};

const ticks = Object.keys(tickWords) as readonly Tick[];
const effects = Object.keys(effectWords) as readonly Effect[];
const bare = (text: string): string => text.replace(/[\s、，,。]/g, "");

function capIn(line: string): Caps[number] | undefined {
  const [what = "", then = ""] = line.split(":");
  const tick = ticks.find((one) => bare(tickWords[one]) === bare(what));
  const effect = effects.find((one) => bare(effectWords[one]) === bare(then));
  return tick && effect ? { tick, effect } : undefined;
}

/** One case a line, and what it does to the grade: 挤占、挪用资金：降一档. */
export const caps: FieldKind = {
  rows: 4,
  example: `一行一种，如“${tickWords.misuse}：${effectWords["step-down"]}”；后果写${Object.values(effectWords).join("、")}`,
  show: (value) =>
    ((value ?? []) as Caps)
      .map(({ tick, effect }) => `${tickWords[tick]}：${effectWords[effect]}`)
      .join("\n"),
  read(text) {
    const typed = text.split("\n").map(plainText).filter(Boolean);
    const read = typed.flatMap((line) => capIn(line) ?? []);
    if (typed.length === 0) return good(undefined);
    const isEach = new Set(read.map(({ tick }) => tick)).size === typed.length;
    return isEach
      ? good(read)
      : bad(
          `一行一种，情形是${Object.values(tickWords).join("；")}，后果是${Object.values(effectWords).join("、")}。`,
        );
  },
};

type WithCost = NonNullable<Profile["weightsWithCost"]>;

const partWords: readonly (readonly [keyof WithCost, string])[] = [
  ["execution", "预算执行"],
  ["cost", "成本"],
  ["output", "产出"],
  ["benefit", "效益"],
  ["satisfaction", "满意度"],
];
const fullMarks = 100;

/** 预算执行 10，成本 20，产出 40，效益 20，满意度 10, or nothing. */
export const weightsWithCost: FieldKind = {
  rows: 2,
  example: "预算执行 10，成本 20，产出 40，效益 20，满意度 10；空着表示不分两套",
  show(value) {
    const weights = value as WithCost | undefined;
    return weights ? partWords.map(([key, word]) => `${word} ${weights[key]}`).join("，") : "";
  },
  read(text) {
    const plain = plainText(text);
    if (plain === "") return good(undefined);
    const read = partWords.map(([key, word]) => {
      const found = new RegExp(`${word}\\s*(\\d+(?:\\.\\d+)?)`).exec(plain)?.[1];
      return [key, found === undefined ? Number.NaN : Number(found)] as const;
    });
    const sum = read.reduce((all, [, points]) => all + points, 0);
    if (Number.isNaN(sum)) return bad("写成“预算执行 10，成本 20，产出 40，效益 20，满意度 10”。");
    return Math.abs(sum - fullMarks) < 1e-9
      ? good(Object.fromEntries(read))
      : bad(`五项合计 ${Math.round(sum * 100) / 100} 分，应为 100 分。`);
  },
};

const level1Words = ["产出指标", "成本指标", "效益指标", "满意度指标"] as const;

/** 产出，效益: the level-1 groups a sheet must have. */
export const mustLevel1: FieldKind = {
  example: "产出，效益",
  show: (value) => ((value ?? []) as readonly string[]).map((word) => word.replace("指标", "")).join("，"),
  read(text) {
    const typed = plainText(text)
      .split(/[,，、;；\s]+/)
      .filter(Boolean);
    const read = typed.flatMap(
      (word) => level1Words.find((one) => one === word || one === `${word}指标`) ?? [],
    );
    return typed.length > 0 && read.length === typed.length
      ? good([...new Set(read)])
      : bad("从产出、成本、效益、满意度中选，用逗号隔开。");
  },
};

type Bands = NonNullable<Profile["satisfactionBands"]>;

/** 90%起得100% and so on down, or nothing: by how far the target was reached. */
export const shareBands: FieldKind = {
  rows: 4,
  example: "从高到低一行一档：90%起得100%；空着表示按完成值与指标值的比例",
  show: (value) => bandsText((value ?? []) as Bands),
  read(text) {
    const typed = text.split("\n").map(plainText).filter(Boolean);
    if (typed.length === 0) return good(undefined);
    const list = readBands(typed);
    return list?.every(({ from }) => from <= 100) ? good(list) : bad("从高到低一行一档，如 90%起得100%。");
  },
};
