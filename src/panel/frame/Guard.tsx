import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactElement, type ReactNode } from "react";
import { renewParts } from "../part";
import { isNotLoaded } from "../session/follow-faults";

const useStyles = makeStyles({
  box: {
    boxSizing: "border-box",
    minHeight: "100%",
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly children: ReactNode;
  /** Leads to something that works; without it the user sees for himself where to go on. */
  readonly onBack?: (() => void) | undefined;
  readonly onFault?: (error: unknown) => void;
}

interface State {
  readonly fault: "none" | "not-loaded" | "fell";
}

/** A part that a server no longer holds is one of an older version. */
const sentences = {
  "not-loaded": "这一处没有打开，表格不受影响。网络恢复后可以再试；还是这样，先保存表格，再重新打开标尺。",
  fell: "这一处没有显示出来，表格不受影响。可换一处继续；还是这样，请在“设置”里复制诊断信息。",
};

interface SentenceProps {
  readonly text: string;
  readonly onAgain: (() => void) | undefined;
  readonly onBack: Props["onBack"];
}

function Sentence({ text, onAgain, onBack }: SentenceProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p role="alert" className={styles.text}>
        {text}
      </p>
      <div className={styles.buttons}>
        {onAgain && (
          <Button size="small" onClick={onAgain}>
            再试
          </Button>
        )}
        {onBack && (
          <Button size="small" onClick={onBack}>
            返回
          </Button>
        )}
      </div>
    </div>
  );
}

/** Keeps what goes wrong inside from taking everything around it off the screen. A class, as React asks for one here. */
export class Guard extends Component<Props, State> {
  static getDerivedStateFromError(error: unknown): State {
    return { fault: isNotLoaded(error) ? "not-loaded" : "fell" };
  }

  override readonly state: State = { fault: "none" };

  override componentDidCatch(error: unknown): void {
    this.props.onFault?.(error);
  }

  /** Whoever comes back finds no old failure. */
  override componentWillUnmount(): void {
    if (this.state.fault === "not-loaded") renewParts();
  }

  readonly again = (): void => {
    renewParts();
    this.setState({ fault: "none" });
  };

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === "none" ? (
      this.props.children
    ) : (
      <Sentence
        text={sentences[fault]}
        onAgain={fault === "not-loaded" ? this.again : undefined}
        onBack={this.props.onBack}
      />
    );
  }
}
