/** What is counted, measured or numbered: a unit, a counter or more of a figure follows. */
const counted =
  /^\s*(?:[.,:：/\d%％‰万亿千百十元个座条处人名户家所套件批次项辆张份间栋幢株亩年月日天期号线米吨度a-z]|平方|立方|公里|公顷|公斤|台)/iu;
/** A road, a code or a figure that goes on stands before. */
const numbered = /[a-z\d.,\-—道第]$/iu;
const figures = /^\d+$/;

/** True where a word is figures that count or number something, as in 120个, and not what one calls, as in 120急救. */
export function isAmount(text: string, at: number, word: string): boolean {
  if (!figures.test(word)) return false;
  return numbered.test(text.slice(0, at)) || counted.test(text.slice(at + word.length));
}
