/** Words that grade, best first; the words of one row can be compared. */
const ladders: readonly (readonly string[])[] = [
  ["优 优秀 优等", "优良", "良 良等", "中 中等", "差 差等 较差"],
  ["合格", "基本合格", "不合格 未合格"],
  ["达标", "基本达标", "不达标 未达标"],
  ["是 有", "否"],
];

const rungs = new Map<string, readonly [ladder: number, rung: number]>();
ladders.forEach((ladder, index) =>
  ladder.forEach((words, rung) => words.split(" ").forEach((word) => rungs.set(word, [index, rung]))),
);

const level =
  /^(?:达到|达|不低于|优于|≥|>=|=|≤|<=)?(?:(?:[甲乙丙丁特一二三四五六七八九十]|\d?A{1,5}|[A-Da-d]|I{1,3}|IV|VI{0,3})[级类等]|\d级|劣V类)(?:水质?|标准)?(?:及?以[上下])?(?:标准|水质|水平|资质)?$/;

const tierTexts: readonly (readonly [1 | 2 | 3, RegExp])[] = [
  [
    1,
    /^(?:全部或基本|全部|全面|基本|已)?(?:达成|达到|实现)(?:了)?(?:年度|年初|预期|既定|设定|绩效|预定|全年|总体)*(?:指标|目标)值?$/,
  ],
  [
    2,
    /^(?:已)?部分(?:达成|达到|实现|完成)(?:了)?(?:年度|年初|预期|既定|设定|绩效|预定|全年|总体)*(?:(?:指标|目标)值?(?:[,、;]?(?:并|且|并且|同时)?(?:具有|具备|取得|有)一定的?(?:效果|成效))?)?$/,
  ],
  [
    3,
    /^(?:实现(?:预期|年度|绩效)*目标程度较低|(?:未|没有|未能)(?:达成|达到|实现|完成)(?:年度|年初|预期|既定|设定|绩效|预定|全年|总体)*(?:(?:指标|目标)值?(?:[,、;]?(?:且|并且|并)?(?:取得的?)?(?:效果|成效)较差)?)?)$/,
  ],
];

/** The tier of one of the sentences units choose a qualitative result from. */
export function tierOf(text: string): 1 | 2 | 3 | undefined {
  if (text.length > 40 || !/指标|目标|^[未没已部]/.test(text)) return undefined;
  return tierTexts.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Whether a cleaned text is one word of an ordered set: 优, 合格, 一级, III类, 是. */
export function isGrade(text: string): boolean {
  return rungs.has(text) || (text.length <= 14 && level.test(text));
}

/** Whether a grade reaches another one; undefined where they are not of one set. */
export function gradeReaches(target: string, actual: string): boolean | undefined {
  if (target === actual) return true;
  const [wanted, given] = [rungs.get(target), rungs.get(actual)];
  if (!wanted || !given || wanted[0] !== given[0]) return undefined;
  return given[1] <= wanted[1];
}
