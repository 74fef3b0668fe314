import { escapeHtml } from "../../review/report/html";

/** Bars side by side, one or two series. */
export interface BarChart {
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const size = { width: 460, height: 200, left: 10, bottom: 40, top: 34 };
const colours = ["#9db8b0", "#1f6f5c"];

/** A bar chart as inline SVG: no script, readable in grey print, with its figures as text. */
export function barChart({ title, labels, series }: BarChart): string {
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const step = (size.width - size.left * 2) / Math.max(1, labels.length);
  const width = Math.min(40, (step * 0.7) / Math.max(1, series.length));
  const room = size.height - size.bottom - size.top - 16;
  const floor = size.height - size.bottom;
  const bars = series.flatMap(({ values }, index) =>
    values.map((value, at) => {
      const height = (value / most) * room;
      const x = size.left + at * step + step / 2 + (index - series.length / 2) * width;
      const middle = (x + width / 2).toFixed(1);
      const bar = `<rect x="${x.toFixed(1)}" y="${(floor - height).toFixed(1)}" width="${(width - 2).toFixed(1)}" height="${height.toFixed(1)}" fill="${colours[index % 2] ?? ""}"/>`;
      return value === 0
        ? ""
        : `${bar}<text x="${middle}" y="${(floor - height - 4).toFixed(1)}" text-anchor="middle" class="figure">${value}</text>`;
    }),
  );
  const words = labels.map(
    (label, at) =>
      `<text x="${(size.left + at * step + step / 2).toFixed(1)}" y="${floor + 16}" text-anchor="middle">${escapeHtml(label)}</text>`,
  );
  const legend =
    series.length < 2
      ? ""
      : series
          .map(
            ({ name }, index) =>
              `<rect x="${size.left + index * 90}" y="${size.height - 16}" width="10" height="10" fill="${colours[index % 2] ?? ""}"/><text x="${size.left + index * 90 + 14}" y="${size.height - 7}">${escapeHtml(name)}</text>`,
          )
          .join("");
  const said = series
    .map(
      ({ name, values }) => `${name} ${labels.map((label, at) => `${label}：${values[at] ?? 0}`).join("，")}`,
    )
    .join("；");
  return [
    `<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escapeHtml(`${title}：${said}`)}">`,
    `<text x="${size.left}" y="18" class="title">${escapeHtml(title)}</text>`,
    `<line x1="${size.left}" y1="${floor}" x2="${size.width - size.left}" y2="${floor}" stroke="#808080"/>`,
    ...bars,
    ...words,
    legend,
    "</svg>",
  ].join("");
}
