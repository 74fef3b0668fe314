import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** A system that gives pages its own colours may have a light ground or a dark one. */
const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  chart: {
    width: "100%",
    height: "auto",
    display: "block",
    backgroundColor: tokens.colorNeutralBackground1,
    // Of a picture the browser keeps the ground, while it gives the words its own colour.
    [forced]: { backgroundColor: "Canvas" },
  },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px", [forced]: { fill: "CanvasText" } },
  title: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
    [forced]: { fill: "CanvasText" },
  },
  pale: { fill: tokens.colorNeutralForeground4, [forced]: { fill: "GrayText" } },
  strong: { fill: tokens.colorBrandBackground, [forced]: { fill: "Highlight" } },
  floor: { stroke: tokens.colorNeutralStroke1, [forced]: { stroke: "CanvasText" } },
});

interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

interface Props {
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

const size = { width: 300, height: 130, side: 6, top: 40, floor: 112 };

function stepOf(labels: readonly string[]): number {
  return (size.width - size.side * 2) / Math.max(1, labels.length);
}

function said({ title, labels, series }: Props): string {
  const parts = series.map(
    ({ name, values }) => `${name} ${labels.map((label, at) => `${label}：${values[at] ?? 0}`).join("，")}`,
  );
  return `${title}。${parts.join("；")}`;
}

function Legend({ series, look }: { readonly series: readonly Series[]; readonly look: Look }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {series.map(({ name }, index) => (
        <g key={name}>
          <rect x={size.width - 90 + index * 44} y={7} width={9} height={9} className={look(index)} />
          <text x={size.width - 78 + index * 44} y={15} className={styles.text}>
            {name}
          </text>
        </g>
      ))}
    </>
  );
}

type Look = (index: number) => string;

function Bars({ labels, series, look }: Omit<Props, "title"> & { readonly look: Look }): ReactElement {
  const styles = useStyles();
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const step = stepOf(labels);
  const width = Math.min(26, (step * 0.84) / series.length);
  const bars = series.flatMap(({ values }, index) =>
    values.map((value, at) => {
      const height = (value / most) * (size.floor - size.top);
      const x = size.side + at * step + step / 2 + (index - series.length / 2) * width;
      return { key: `${index} ${at}`, value, look: look(index), x, y: size.floor - height, height };
    }),
  );
  return (
    <>
      {bars
        .filter(({ value }) => value > 0)
        .map(({ key, value, look: own, x, y, height }) => (
          <g key={key}>
            <rect x={x} y={y} width={width - 1} height={height} className={own} />
            <text x={x + width / 2} y={y - 3} textAnchor="middle" className={styles.text}>
              {value}
            </text>
          </g>
        ))}
    </>
  );
}

/** Bars side by side, one series or two; the figures stand on them, so that colour is not needed. */
export function BarChart(props: Props): ReactElement {
  const styles = useStyles();
  const { title, labels, series } = props;
  const step = stepOf(labels);
  const look: Look = (index) => (index === series.length - 1 ? styles.strong : styles.pale);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={said(props)}
    >
      <text x={size.side} y={15} className={styles.title}>
        {title}
      </text>
      {series.length > 1 && <Legend series={series} look={look} />}
      <Bars labels={labels} series={series} look={look} />
      <line
        x1={size.side}
        x2={size.width - size.side}
        y1={size.floor}
        y2={size.floor}
        className={styles.floor}
      />
      {labels.map((label, at) => (
        <text
          key={label}
          x={size.side + at * step + step / 2}
          y={size.floor + 12}
          textAnchor="middle"
          className={styles.text}
        >
          {label}
        </text>
      ))}
    </svg>
  );
}
