import type { Chance } from "./chance";

/** What stands in real cells, and what breaks programs that read them. */
const scraps = [
  ...[
    "≥",
    "≤",
    "＝",
    "±",
    "~",
    "—",
    "%",
    "％",
    "‰",
    "万元",
    "亿",
    "元/亩",
    "次/月",
    "290%",
    "≥100%",
    "1.2万亩",
  ],
  ...[
    "达成年度指标",
    "及时",
    "有效提升",
    "≥XX个",
    "其中：",
    "（50分）",
    "2024年12月底前",
    "2023.13",
    "十二个",
    "9999999999999999999",
  ],
  ...[
    "-0",
    "1e309",
    "=1+1",
    "@SUM(A1)",
    "<script>alert(1)</script>",
    "__proto__",
    "${x}",
    "]]>",
    "&#0;",
    "\u0000",
  ],
  ...["\u202e", "\ufeff", "\u3000", "\n\n", "\t", "𠮷", "👨‍👩‍👧", "é", "①", "★", "，，", "。。。", "（（（", "“"],
  ...[
    "指标1：",
    "1.2.3",
    "0.1+0.2",
    "100分",
    "合计",
    "总分",
    "无",
    "/",
    "数量指标",
    "满意度指标",
    "项目支出绩效自评表",
  ],
];

const changes: readonly ((text: string, chance: Chance) => string)[] = [
  (text, chance) => chance.pick(scraps) + text,
  (text, chance) => text + chance.pick(scraps),
  (_text, chance) => chance.pick(scraps),
  () => "",
  (text) => text + text,
  (text) => text.slice(0, text.length / 2),
  (text) => [...text].toReversed().join(""),
  (text) => text.replaceAll(/\d/g, (digit) => "零一二三四五六七八九".charAt(Number(digit))),
  (text) => text.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  (text, chance) => text.replaceAll(/\d+/g, () => String(chance.whole(1e6) / 10 ** chance.whole(6))),
  (text, chance) => {
    const at = chance.whole(text.length + 1);
    return text.slice(0, at) + chance.pick(scraps) + text.slice(at + chance.whole(3));
  },
  (text, chance) => text.repeat(1 + chance.whole(200)).slice(0, 40_000),
  (text, chance) => text + chance.pick(scraps).repeat(30_000).slice(0, 30_000) + chance.pick(["", "x"]),
  // What a pattern begins with, again and again, and never what it ends with.
  (text, chance) => {
    const from = chance.whole(text.length + 1);
    const word = text.slice(from, from + 1 + chance.whole(6)) || "环境";
    return text + word.repeat(30_000).slice(0, 30_000) + chance.pick(["", "x", "9"]);
  },
];

/** A text changed once or a few times. */
export function mutatedText(text: string, chance: Chance): string {
  let changed = text;
  for (let left = 1 + chance.whole(3); left > 0; left -= 1) changed = chance.pick(changes)(changed, chance);
  return changed;
}
