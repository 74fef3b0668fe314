/** An amount with its thousands apart and at most two decimals: `1,250.5`. Written by hand: what a browser groups differs. */
export function moneyText(amount: number): string {
  const [whole = "0", decimals] = String(Math.round(Math.abs(amount) * 100) / 100).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${amount < 0 ? "-" : ""}${grouped}${decimals === undefined ? "" : `.${decimals}`}`;
}
