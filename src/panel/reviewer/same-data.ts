type Data = Readonly<Record<string, unknown>>;

/** Pieces that are known to say the same, each with its fellow. */
type KnownPairs = ReadonlyMap<unknown, unknown>;

const noPairs: KnownPairs = new Map();

function isPlain(data: object): boolean {
  return Object.getPrototypeOf(data) === Object.prototype;
}

function sameList(one: readonly unknown[], other: readonly unknown[], known: KnownPairs): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++)
    if (!sameData(one[index], other[index], known)) return false;
  return true;
}

/** Forms are compared by the thousand: no lists of keys are made of them. */
function sameFields(one: Data, other: Data, known: KnownPairs): boolean {
  for (const key in one) if (!(key in other) || !sameData(one[key], other[key], known)) return false;
  for (const key in other) if (!(key in one)) return false;
  return true;
}

/** Whether two pieces of plain data say the same; anything but plain objects and lists is the same only as itself. */
export function sameData(one: unknown, other: unknown, known = noPairs): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (known.size > 0 && known.get(one) === other) return true;
  const isList = Array.isArray(one);
  if (isList !== Array.isArray(other)) return false;
  if (isList) return sameList(one, other as readonly unknown[], known);
  return isPlain(one) && isPlain(other) && sameFields(one as Data, other as Data, known);
}
