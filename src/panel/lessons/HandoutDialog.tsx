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
import { courses, type CourseId } from "../../lessons/lesson";
import { printPage } from "./print-page";

interface Props {
  readonly course: CourseId;
  readonly save: (name: string, content: Blob) => void;
  readonly onDone: () => void;
}

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A course's handout: the tasks, and on sheets of their own the answers. */
export function HandoutDialog({ course, save, onDone }: Props): ReactElement {
  const name = `绩效填报练习-${courses[course]}`;
  const page = async (): Promise<string> => {
    const [{ handoutContent }, { handoutPage }] = await Promise.all([
      import("../../documents/handout/handout-content"),
      import("../../documents/handout/handout-html"),
    ]);
    return handoutPage(handoutContent(course));
  };
  const print = async (): Promise<void> => {
    printPage(await page());
    onDone();
  };
  const saveHtml = async (): Promise<void> => {
    save(`${name}.html`, new Blob([await page()], { type: "text/html" }));
    onDone();
  };
  const saveDocx = async (): Promise<void> => {
    const [{ handoutContent }, { handoutDocx }] = await Promise.all([
      import("../../documents/handout/handout-content"),
      import("../../documents/handout/handout-docx"),
    ]);
    const bytes = await handoutDocx(handoutContent(course));
    save(`${name}.docx`, new Blob([bytes.slice()], { type: docxType }));
    onDone();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onDone()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{courses[course]}讲义</DialogTitle>
          <DialogContent>每题一页，答案另起一页，可以分开发。</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => void print()}>
              打印
            </Button>
            <Button onClick={() => void saveDocx()}>存为 Word</Button>
            <Button onClick={() => void saveHtml()}>存为网页</Button>
            <Button appearance="subtle" onClick={onDone}>
              取消
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
