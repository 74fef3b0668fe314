import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SaveQuestion } from "./save-question";

interface Props {
  readonly question: SaveQuestion;
  readonly onDone: () => void;
}

/** Says what saving would leave behind, and lets the user choose. */
export function SaveDialog({ question, onDone }: Props): ReactElement {
  const { why, items, ways, asNew } = question;
  const choose = (run: () => Promise<void>) => (): void => {
    onDone();
    void run();
  };
  return (
    <Dialog open onOpenChange={onDone}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>保存</DialogTitle>
          <DialogContent>
            {why}
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            {ways}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onDone}>取消</Button>
            <Button appearance="primary" onClick={choose(asNew)}>
              另存为新文件
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
