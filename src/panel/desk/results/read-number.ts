/** A number a user typed, full-width digits and a percent sign included; undefined where it is none above 0. */
function positive(text: string): number | undefined {
  const plain = text.normalize("NFKC").replace(/%$/, "").trim();
  const number = /^(?:\d+|\d*\.\d+)$/.test(plain) ? Number(plain) : 0;
  return number > 0 ? number : undefined;
}

/** Percent as a share; undefined unless it is above 0 and at most 100. */
export function readShare(text: string): number | undefined {
  const percent = positive(text);
  return percent !== undefined && percent <= 100 ? percent / 100 : undefined;
}

/** A whole number above 0. */
export function readCount(text: string): number | undefined {
  const number = positive(text);
  return number !== undefined && Number.isInteger(number) ? number : undefined;
}
