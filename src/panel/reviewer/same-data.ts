/** Whether two pieces of plain data say the same; anything but plain objects and lists is the same only as itself. */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const isPlain = Array.isArray(one) || Object.getPrototypeOf(one) === Object.prototype;
  if (!isPlain || Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  const keys = Object.keys(one) as (keyof typeof one)[];
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => key in other && sameData(one[key], other[key]));
}
