import { useEffect, useEffectEvent, useState } from "react";

function carriesFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}

/** Places that take files themselves. */
function isTakenThere({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest("[data-takes-files]") !== null;
}

/**
 * Takes the first of the files dropped anywhere on the page, told how many there are; true while one is held over it.
 * Without `onFile` none is taken, and the browser does not leave the page for it either.
 */
export function useDrop(onFile: ((file: File, count: number) => void) | undefined): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((file: File, count: number) => onFile?.(file, count));
  const refuses = useEffectEvent(() => onFile === undefined);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      if (isTakenThere(event)) {
        setOver(false);
        return;
      }
      setOver(!refuses());
      if (refuses() && event.dataTransfer) event.dataTransfer.dropEffect = "none";
      event.preventDefault();
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const [file, ...others] = event.dataTransfer?.files ?? [];
      if (!file || isTakenThere(event)) return;
      event.preventDefault();
      event.stopPropagation();
      take(file, others.length + 1);
    };
    // Before the spreadsheet sees them: it would paste a file's name into a cell.
    addEventListener("dragover", over, true);
    addEventListener("dragleave", leave, true);
    addEventListener("drop", drop, true);
    return () => {
      removeEventListener("dragover", over, true);
      removeEventListener("dragleave", leave, true);
      removeEventListener("drop", drop, true);
    };
  }, []);
  return isOver;
}
