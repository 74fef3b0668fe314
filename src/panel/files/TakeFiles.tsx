import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent, type ReactElement } from "react";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  left: { color: tokens.colorNeutralForeground1 },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
});

interface Props {
  readonly label: string;
  readonly hint: string;
  /** Endings, as an input takes them. */
  readonly accept: string;
  /** True where several files may come at once; else the first of them is taken. */
  readonly several?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Says which of several files was taken where one is. */
function leftWords({ name }: File, count: number): string {
  return `放入了 ${count} 个文件，这里一次收一个：收了“${name}”，其余请逐个放入。`;
}

/** A place for files: chosen by a button, or dropped here. A page that opens dropped files leaves these alone. */
export function TakeFiles({ label, hint, accept, several = false, onFiles }: Props): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [left, setLeft] = useState("");
  const take = (list: FileList | null): void => {
    const files = [...(list ?? [])];
    const [first] = files;
    if (!first) return;
    setLeft(several || files.length === 1 ? "" : leftWords(first, files.length));
    onFiles(files);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      data-takes-files=""
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <input
        ref={input}
        type="file"
        hidden
        multiple={several}
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          take(target.files);
          target.value = "";
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <span>{hint}</span>
      <span role="status" className={styles.left}>
        {left}
      </span>
    </div>
  );
}
