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
import { saveFile } from "../files/save-file";
import { printPage } from "./print-page";

interface Props {
  readonly course: CourseId;
  readonly onDone: () => void;
}

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A course's handout: the tasks, and on sheets of their own the answers. */
export function HandoutDialog({ course, onDone }: Props): ReactElement {
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
    saveFile(`${name}.html`, await page(), "text/html");
    onDone();
  };
  const saveDocx = async (): Promise<void> => {
    const [{ handoutContent }, { handoutDocx }] = await Promise.all([
      import("../../documents/handout/handout-content"),
      import("../../documents/handout/handout-docx"),
    ]);
    const bytes = await handoutDocx(handoutContent(course));
    saveFile(`${name}.docx`, bytes, docxType);
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
