import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactElement } from "react";
import { useFocusInside } from "../frame/use-focus-inside";
import { lessonBeside, screenTitle, type Screen } from "./screen";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    marginRight: "auto",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
});

interface Props {
  readonly screen: Screen;
  readonly show: (screen: Screen) => void;
  readonly onBack: () => void;
  readonly isBig: boolean;
  readonly setBig: (isBig: boolean) => void;
  readonly hasNotes: boolean;
  readonly setNotes: (hasNotes: boolean) => void;
  /** Walks through the open sheet; undefined where none can be opened from here. */
  readonly onCoach: (() => void) | undefined;
  /** Undefined while there is no progress to be forgotten. */
  readonly onReset: (() => void) | undefined;
  /** Undefined unless it was forgotten just now. */
  readonly onRestore: (() => void) | undefined;
}

function Moves({ screen, show }: Pick<Props, "screen" | "show">): ReactElement | null {
  if (screen.kind !== "lesson" || screen.draft) return null;
  const [before, after] = [lessonBeside(screen.lesson, -1), lessonBeside(screen.lesson, 1)];
  return (
    <>
      {before && <Button onClick={() => show({ kind: "lesson", lesson: before })}>上一课</Button>}
      {after && <Button onClick={() => show({ kind: "lesson", lesson: after })}>下一课</Button>}
    </>
  );
}

function backWords(screen: Screen): string {
  if (screen.kind === "courses") return "返回";
  return screen.kind === "lesson" && screen.draft ? "继续编" : "全部课程";
}

/** The line over every screen of the trainer's room. */
export function RoomHead(props: Props): ReactElement {
  const { screen, show, onBack, isBig, setBig, hasNotes, setNotes, onCoach, onReset, onRestore } = props;
  const styles = useStyles();
  const isHome = screen.kind === "courses";
  const title = useFocusInside(screen.kind === "lesson" ? screen.lesson.id : screen.kind);
  return (
    <header className={styles.head}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {backWords(screen)}
      </Button>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {screenTitle(screen)}
      </h1>
      <Moves screen={screen} show={show} />
      {isHome && onCoach && <Button onClick={onCoach}>逐个辅导</Button>}
      {isHome && <Button onClick={() => show({ kind: "pairs" })}>正反对照</Button>}
      {isHome && <Button onClick={() => show({ kind: "class" })}>课堂成绩</Button>}
      {isHome && onReset && <Button onClick={onReset}>重置进度</Button>}
      {isHome && onRestore && <Button onClick={onRestore}>撤销：重置进度</Button>}
      {screen.kind === "lesson" && (
        <Switch label="讲解词" checked={hasNotes} onChange={(_, { checked }) => setNotes(checked)} />
      )}
      <Switch label="投影大字" checked={isBig} onChange={(_, { checked }) => setBig(checked)} />
    </header>
  );
}
