import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DeskRun } from "../session/desk-state";
import { useDesk, useDeskPart } from "../session/use-desk";
import { cancelRun, pauseRun, resumeRun } from "./check-files";

const useStyles = makeStyles({
  bar: {
    flexShrink: "0",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  progress: { flexGrow: "1", flexBasis: "120px", width: "auto" },
  // To let it glide from step to step would keep an old machine at drawing all the time.
  done: { transitionProperty: "none" },
});

function restText({ paused, secondsLeft }: DeskRun): string {
  if (paused) return "已暂停";
  if (secondsLeft === null) return "";
  return secondsLeft < 60 ? `还需约 ${secondsLeft} 秒` : `还需约 ${Math.ceil(secondsLeft / 60)} 分钟`;
}

/** How far the checking is, with pause and stop. */
export function RunBar(): ReactElement | null {
  const styles = useStyles();
  const desk = useDesk();
  const run = useDeskPart("run");
  const waiting = useDeskPart("waiting");
  if (!run) return null;
  return (
    <div className={styles.bar} role="status">
      <span>{`已审 ${run.done}/${run.of}`}</span>
      <ProgressBar
        className={styles.progress}
        value={run.done}
        max={Math.max(1, run.of)}
        bar={{ className: styles.done }}
        aria-label="审核进度"
      />
      <span>{restText(run)}</span>
      {waiting.length > 0 && <span>{`另有 ${waiting.length} 个文件排队`}</span>}
      {run.paused ? (
        <Button size="small" onClick={() => resumeRun(desk)}>
          继续
        </Button>
      ) : (
        <Button size="small" onClick={() => pauseRun(desk)}>
          暂停
        </Button>
      )}
      <Button size="small" onClick={() => cancelRun(desk)}>
        停止
      </Button>
    </div>
  );
}
