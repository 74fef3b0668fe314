const day = 86_400_000;
/** Serial number 0, counting back from today: the year 1900 is taken for a leap year, so it is a day early. */
const epoch = Date.UTC(1899, 11, 30);

/** `2021-12-31` or `2021-12-31T08:30:00` → the serial number of the day and time; undefined for anything else. */
export function isoDateToSerial(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month = 1, date = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return (Date.UTC(year, month - 1, date, hour, minute) - epoch) / day + second / 86_400;
}
