/** From a percentage on a share of the points is earned. */
interface Band {
  readonly from: number;
  readonly share: number;
}

/** A band a line: 90%起得100%. */
export function bandsText(bands: readonly Band[]): string {
  return bands.map(({ from, share }) => `${from}%起得${Math.round(share * 1000) / 10}%`).join("\n");
}

const band = /^(\d+(?:\.\d+)?)(?:%|\s|起|以上|得)+(\d+(?:\.\d+)?)%?$/;

/** Bands from lines, from the highest down; undefined where a line is none or they are not in order. */
export function readBands(lines: readonly string[]): readonly Band[] | undefined {
  const list = lines.map((line) => {
    const found = band.exec(line);
    return { from: Number(found?.[1]), share: Number(found?.[2]) / 100 };
  });
  const fits = list.every(
    ({ from, share }, index) =>
      share >= 0 && share <= 1 && (index === 0 || from < (list[index - 1]?.from ?? 0)),
  );
  return fits ? list : undefined;
}
