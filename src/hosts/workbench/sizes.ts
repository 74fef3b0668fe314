/** A font whose full-width characters are twice as wide as its digits. */
const wide = /[\u3400-\u9fff]|simsun|simhei|kaiti|fangsong|yahei|dengxian/i;

const pixelsPerPoint = 96 / 72;
const usualSize = 11;
/** The share of its size that a digit of a Latin font is wide. */
const latinDigit = 0.507;

/** Widths in a file are counted in digits of the standard font; this is how many pixels one has. */
export function digitPixels(font = "", size = usualSize): number {
  const pixels = size * pixelsPerPoint;
  return wide.test(font) ? Math.ceil(pixels / 2) : Math.round(pixels * latinDigit);
}

/** A column's width as the file counts it → pixels. */
export function widthToPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** Pixels → a column's width as a file counts it. */
export function pixelsToWidth(pixels: number, digit: number): number {
  return Math.round((pixels / digit) * 100) / 100;
}

/** Pixels → points, in the quarters that a file's heights come in. */
export function pixelsToPoints(pixels: number): number {
  return Math.round((pixels / pixelsPerPoint) * 4) / 4;
}

/** Points → pixels. */
export function pointsToPixels(points: number): number {
  return Math.round(points * pixelsPerPoint);
}
