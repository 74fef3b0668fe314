import { Tooltip, type TooltipProps } from "@fluentui/react-components";
import { useState, useSyncExternalStore, type ReactElement } from "react";
import type { Desk } from "./desk";

interface Props {
  readonly desk: Desk;
  readonly text: string;
  readonly children: NonNullable<TooltipProps["children"]>;
}

/** Says below a button what it does; what the page has to say stands in the same place, and goes before. */
export function ButtonHint({ desk, text, children }: Props): ReactElement {
  const { notice } = useSyncExternalStore(desk.follow, desk.state);
  const [isWanted, setWanted] = useState(false);
  return (
    <Tooltip
      content={text}
      relationship="description"
      positioning="below-start"
      visible={isWanted && !notice}
      onVisibleChange={(_, { visible }) => setWanted(visible)}
    >
      {children}
    </Tooltip>
  );
}
