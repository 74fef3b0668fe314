import type { ReactElement } from "react";
import { Yardstick } from "../yardstick/Yardstick";
import { percentText } from "../yardstick/percent-text";

interface Props {
  readonly percent: number;
  /** The percent at the right end of the line. */
  readonly scale: number;
}

/** A share of a target on the yardstick: the target stands at 100 %. */
export function ShareLine({ percent, scale }: Props): ReactElement {
  return (
    <Yardstick
      compact
      end={scale}
      marks={[
        { kind: "target", figure: 100, label: "100%" },
        { kind: "actual", figure: percent, label: percentText(percent) },
      ]}
    />
  );
}
