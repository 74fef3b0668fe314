import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { pointsText } from "../../review/report/words";
import type { Overview } from "../../review/overview";
import { rangeOf } from "../row/range-of";
import { showRange } from "../session/show-range";
import { useSession } from "../session/use-session";
import { ChartButton } from "./ChartButton";

type Weights = NonNullable<Overview["weights"]>;
type LevelWeight = Weights[number];

const useStyles = makeStyles({
  bars: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
  },
  label: { color: tokens.colorNeutralForeground3 },
  bar: { display: "block", width: "100%", height: "18px", borderRadius: tokens.borderRadiusSmall },
  usual: { height: "8px" },
  segment: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
  link: { cursor: "pointer" },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: "0", listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "12px 1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    fontVariantNumeric: "tabular-nums",
  },
  swatch: { display: "block", width: "12px", height: "12px" },
  usualText: { color: tokens.colorNeutralForeground3 },
  note: { margin: "0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** One hue from strong to weak: the order tells the levels apart, in grey print and on a dark ground, too. */
const strengths = [1, 0.65, 0.4, 0.2];

function strengthOf(index: number): number {
  return strengths[index] ?? 0.1;
}

interface BarProps {
  readonly title: string;
  readonly sheet: string;
  readonly weights: Weights;
  readonly pointsOf: (weight: LevelWeight) => number;
  readonly scale: number;
  readonly thin?: boolean;
}

/** Points side by side, on one scale with the bar beside it. The list below is the way there by keyboard. */
function Bar({ title, sheet, weights, pointsOf, scale, thin = false }: BarProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const widths = weights.map((weight) => (pointsOf(weight) / scale) * 100);
  const startOf = (index: number): number => widths.slice(0, index).reduce((sum, width) => sum + width, 0);
  return (
    <svg className={mergeClasses(styles.bar, thin && styles.usual)} role="img" aria-label={title}>
      {weights.map(({ level1, at }, index) => {
        const isLink = at !== null && session.host.can.select && !thin;
        return (
          <rect
            key={level1}
            className={mergeClasses(styles.segment, isLink && styles.link)}
            fillOpacity={strengthOf(index)}
            x={`${startOf(index)}%`}
            y="0"
            width={`${widths[index] ?? 0}%`}
            height="100%"
            onClick={isLink ? () => void showRange(session, rangeOf(sheet, at)) : undefined}
          />
        );
      })}
    </svg>
  );
}

function sentence(weights: Weights, pointsOf: (weight: LevelWeight) => number): string {
  return weights.map((weight) => `${weight.level1} ${pointsText(pointsOf(weight))}`).join("，");
}

interface Props {
  readonly sheet: string;
  readonly weights: Weights;
  /** Name of the profile the usual points come from. */
  readonly profile: string;
}

/** How the form shares out its points by level 1, beside what the profile gives. */
export function WeightBars({ sheet, weights, profile }: Props): ReactElement {
  const styles = useStyles();
  const own = ({ points }: LevelWeight): number => points;
  const usual = (weight: LevelWeight): number => weight.usual ?? 0;
  const sum = (pointsOf: (weight: LevelWeight) => number): number =>
    weights.reduce((total, weight) => total + pointsOf(weight), 0);
  const scale = Math.max(sum(own), sum(usual), 1);
  const hasUsual = weights.some((weight) => weight.usual !== null);
  const bar = { sheet, weights, scale };
  return (
    <>
      <div className={styles.bars}>
        <span className={styles.label}>本表</span>
        <Bar {...bar} pointsOf={own} title={`本表分值：${sentence(weights, own)}`} />
        {hasUsual && (
          <>
            <span className={styles.label}>口径</span>
            <Bar {...bar} pointsOf={usual} thin title={`口径分值：${sentence(weights, usual)}`} />
          </>
        )}
      </div>
      <ul className={styles.list}>
        {weights.map((weight, index) => (
          <li key={weight.level1}>
            <ChartButton sheet={sheet} at={weight.at} className={styles.item}>
              <svg className={styles.swatch} aria-hidden>
                <rect width="12" height="12" className={styles.segment} fillOpacity={strengthOf(index)} />
              </svg>
              <span>{weight.level1}</span>
              <span>
                {weight.at === null ? "没有" : `${pointsText(weight.points)} 分`}
                {weight.usual !== null && weight.usual !== weight.points && (
                  <span className={styles.usualText}>，口径 {pointsText(weight.usual)}</span>
                )}
              </span>
            </ChartButton>
          </li>
        ))}
      </ul>
      {hasUsual && <p className={styles.note}>口径：{profile}</p>}
    </>
  );
}
