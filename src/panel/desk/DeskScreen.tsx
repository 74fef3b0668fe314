import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { ThemeName } from "../page-services";
import { useFocusHeld } from "../frame/use-focus-held";
import { useSteadyPress } from "../frame/use-steady-press";
import { themeOf } from "../theme";
import { BatchScreen } from "./BatchScreen";
import { Intake } from "./intake/Intake";
import { useDeskDrop } from "./intake/use-desk-drop";
import { listBatches } from "./batch/keep-batch";
import { BusyLine } from "./frame/BusyLine";
import { DeskNoticeBar } from "./frame/DeskNoticeBar";
import type { Desk } from "./session/desk";
import { deskOf, type DeskSurroundings } from "./session/page-desk";
import { DeskContext, useDesk, useDeskPart } from "./session/use-desk";

const useStyles = makeStyles({
  desk: {
    containerType: "inline-size",
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: "0",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  drop: {
    position: "absolute",
    inset: tokens.spacingHorizontalS,
    zIndex: 5,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: "0.92",
    fontSize: tokens.fontSizeBase400,
    pointerEvents: "none",
  },
});

function DeskBody(): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const batch = useDeskPart("batch");
  const kept = useDeskPart("kept");
  const { isOver, handlers } = useDeskDrop(desk);
  const { panel, noteFocus } = useFocusHeld();
  const steady = useSteadyPress();
  useEffect(() => {
    if (kept === undefined) void listBatches(desk.services.store).then((found) => desk.set({ kept: found }));
  }, [desk, kept]);
  return (
    <div
      ref={panel}
      className={styles.desk}
      data-takes-files
      onFocus={noteFocus}
      onClickCapture={steady}
      {...handlers}
    >
      <DeskNoticeBar />
      <BusyLine />
      {batch ? <BatchScreen key={batch.id} /> : <Intake />}
      {isOver && <div className={styles.drop}>松开即审核</div>}
    </div>
  );
}

/** The desk over a desk that stands already: tests bring their own. */
export function DeskOver({ desk }: { readonly desk: Desk }): ReactElement {
  return (
    <DeskContext value={desk}>
      <DeskBody />
    </DeskContext>
  );
}

interface Props extends DeskSurroundings {
  readonly theme: ThemeName;
}

/** The reviewer's desk: many workbooks, from the drop to the return. */
export function DeskScreen({ theme, ...surroundings }: Props): ReactElement {
  const [desk] = useState(() => deskOf(surroundings));
  return (
    <FluentProvider theme={themeOf(theme)} style={{ height: "100%" }} lang="zh-CN">
      <DeskOver desk={desk} />
    </FluentProvider>
  );
}
