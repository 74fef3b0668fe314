import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { placeOn, type YardstickMark } from "./scale";

/** A system that gives pages its own colours may have a light ground or a dark one: ours would vanish on one of them. */
const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  // The text of a picture takes the colour of the text around it, also in forced colours.
  picture: { display: "block", width: "100%", overflow: "visible", fontSize: tokens.fontSizeBase200 },
  text: { fill: "currentColor" },
  rail: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    [forced]: { stroke: "CanvasText" },
  },
  run: { stroke: tokens.colorBrandForeground1, strokeWidth: "3px", [forced]: { stroke: "Highlight" } },
  dot: { fill: tokens.colorBrandForeground1, [forced]: { fill: "Highlight" } },
  target: { stroke: "currentColor", strokeWidth: "2px" },
  stretch: { stroke: "currentColor", strokeWidth: "2px", strokeDasharray: "2 2" },
  quiet: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1px",
    fill: "none",
    [forced]: { stroke: "CanvasText" },
  },
});

interface Props {
  readonly marks: readonly YardstickMark[];
  /** What the picture says, in words; absent where the same words stand beside it. */
  readonly title?: string;
  /** Without words of its own: they stand beside it. */
  readonly compact?: boolean;
  /** The figure at the right end, where several lines are to be compared. */
  readonly end?: number;
}

/** Labels near an end of the line grow away from it. */
function anchorAt(place: number): "start" | "middle" | "end" {
  if (place < 20) return "start";
  return place > 80 ? "end" : "middle";
}

interface MarkProps {
  readonly mark: YardstickMark;
  readonly place: (figure: number) => number;
  readonly line: number;
}

function TargetMark({ mark, place, line }: MarkProps): ReactElement {
  const styles = useStyles();
  const ends = mark.to === undefined ? [mark.figure] : [mark.figure, mark.to];
  return (
    <>
      {ends.map((figure) => (
        <line
          key={figure}
          className={styles.target}
          x1={`${place(figure)}%`}
          x2={`${place(figure)}%`}
          y1={line - 6}
          y2={line + 6}
        />
      ))}
      {mark.to !== undefined && (
        <line
          className={styles.stretch}
          x1={`${place(mark.figure)}%`}
          x2={`${place(mark.to)}%`}
          y1={line}
          y2={line}
        />
      )}
    </>
  );
}

function Mark({ mark, place, line }: MarkProps): ReactElement {
  const styles = useStyles();
  const x = `${place(mark.figure)}%`;
  switch (mark.kind) {
    case "target":
      return <TargetMark mark={mark} place={place} line={line} />;
    case "actual":
      return (
        <>
          <line className={styles.run} x1={`${place(0)}%`} x2={x} y1={line} y2={line} />
          <circle className={styles.dot} cx={x} cy={line} r={4} />
        </>
      );
    case "history":
      return <circle className={styles.quiet} cx={x} cy={line} r={3} />;
    case "standard":
      return <line className={styles.quiet} x1={x} x2={x} y1={line - 4} y2={line + 4} />;
  }
}

/** The target's words stand above the line, those of the actual below: they never meet. */
function Words({ mark, place, line }: MarkProps): ReactElement | null {
  const styles = useStyles();
  if (mark.kind !== "target" && mark.kind !== "actual") return null;
  const at = place(mark.figure);
  return (
    <text
      className={styles.text}
      x={`${at}%`}
      y={mark.kind === "target" ? line - 10 : line + 20}
      textAnchor={anchorAt(at)}
    >
      {mark.label}
    </text>
  );
}

/** 标尺: one thin line with target, actual, past years and standard on it; the same wherever it stands. */
export function Yardstick({ marks, title, compact = false, end }: Props): ReactElement | null {
  const styles = useStyles();
  if (marks.length === 0) return null;
  const place = placeOn(marks, end);
  const line = compact ? 8 : 24;
  return (
    <svg
      className={styles.picture}
      height={compact ? 16 : 50}
      {...(title === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": title })}
    >
      <line className={styles.rail} x1="0%" x2="100%" y1={line} y2={line} />
      {marks.map((mark) => (
        <Mark key={`${mark.kind} ${mark.figure}`} mark={mark} place={place} line={line} />
      ))}
      {!compact &&
        marks.map((mark) => (
          <Words key={`${mark.kind} ${mark.figure}`} mark={mark} place={place} line={line} />
        ))}
    </svg>
  );
}
