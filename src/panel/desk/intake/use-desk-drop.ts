import { useState, type DragEvent } from "react";
import type { Desk } from "../session/desk";
import { say } from "../session/say";
import { droppedFiles } from "./dropped-files";
import type { IncomingFile } from "./incoming-files";
import { takeFiles } from "./take-files";

interface DropHandlers {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes("Files");
}

async function take(desk: Desk, files: readonly IncomingFile[]): Promise<void> {
  if (files.length > 0) await takeFiles(desk, files);
  else
    say(desk, "warning", "没有读到文件：文件夹是空的，或浏览器读不了拖入的文件夹。可以用“选择文件夹”放入。");
}

/** Files dropped anywhere on the desk are taken; true while some are held over it. */
export function useDeskDrop(desk: Desk): { readonly isOver: boolean; readonly handlers: DropHandlers } {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver(event) {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave(event) {
        const { relatedTarget, currentTarget } = event;
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
      },
      onDrop(event) {
        setOver(false);
        if (!carriesFiles(event)) return;
        event.preventDefault();
        void droppedFiles(event.dataTransfer).then((files) => take(desk, files));
      },
    },
  };
}
