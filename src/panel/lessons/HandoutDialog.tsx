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
import type { HandoutContent } from "../../documents/handout/handout-content";
import { courses, type CourseId } from "../../lessons/lesson";
import { docxType, saveFile } from "../files/save-file";
import { printPage } from "./print-page";

interface Props {
  readonly course: CourseId;
  readonly onDone: () => void;
}

/** A course's handout: the tasks, and on sheets of their own the answers. */
export function HandoutDialog({ course, onDone }: Props): ReactElement {
  const name = `绩效填报练习-${courses[course]}`;
  const content = async (): Promise<HandoutContent> =>
    (await import("../../documents/handout/handout-content")).handoutContent(course);
  const page = async (): Promise<string> => {
    const { handoutPage } = await import("../../documents/handout/handout-html");
    return handoutPage(await content());
  };
  const ways = {
    print: async () => printPage(await page()),
    html: async () => saveFile(`${name}.html`, await page(), "text/html"),
    docx: async () => {
      const { handoutDocx } = await import("../../documents/handout/handout-docx");
      saveFile(`${name}.docx`, await handoutDocx(await content()), docxType);
    },
  };
  const take = (way: keyof typeof ways): void => void ways[way]().then(onDone);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onDone()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{courses[course]}讲义</DialogTitle>
          <DialogContent>每题一页，答案另起一页，可以分开发。</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => take("print")}>
              打印
            </Button>
            <Button onClick={() => take("docx")}>存为 Word</Button>
            <Button onClick={() => take("html")}>存为网页</Button>
            <Button appearance="subtle" onClick={onDone}>
              取消
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
