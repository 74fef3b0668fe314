import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { courses, type CourseId } from "../../lessons/lesson";
import { faultySheet, mostWritten, type LessonDraft, type Planting } from "../../lessons/own/lesson-draft";
import { sameAddress, type CellAddress } from "../../sheet/address";
import { ExistingBox } from "./ExistingBox";
import { PlantBox } from "./PlantBox";
import { PlantedList } from "./PlantedList";
import { SheetView } from "./SheetView";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(300px, 32%)",
    gridTemplateRows: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalL,
    minHeight: "0",
    flexGrow: "1",
    "@media (max-width: 760px)": { display: "flex", flexDirection: "column", overflowY: "auto" },
  },
  sheet: { display: "flex", minHeight: "0" },
  side: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowY: "auto" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

interface Props {
  readonly draft: LessonDraft;
  readonly onChange: (draft: LessonDraft) => void;
  readonly onTry: () => void;
  readonly onKeep: () => void;
}

/** The texts of a lesson, and how long they may be. */
const texts = [
  ["title", "标题", mostWritten.title],
  ["task", "交代的话", mostWritten.words],
  ["closing", "收尾的话", mostWritten.words],
] as const;

function Words({ draft, onChange }: Pick<Props, "draft" | "onChange">): ReactElement {
  return (
    <>
      {texts.map(([key, label, longest]) => (
        <Field key={key} label={label} size="small">
          <Input
            maxLength={longest}
            value={draft[key]}
            onChange={(_, { value }) => onChange({ ...draft, [key]: value })}
          />
        </Field>
      ))}
      <Field label="课程" size="small">
        <Select
          value={draft.course}
          onChange={(_, { value }) => {
            const course = (Object.keys(courses) as CourseId[]).find((id) => id === value);
            if (course) onChange({ ...draft, course });
          }}
        >
          {Object.entries(courses).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

/** A lesson in the making: choose a cell, plant a fault, write a question and an explanation. */
export function DraftPage({ draft, onChange, onTry, onKeep }: Props): ReactElement {
  const styles = useStyles();
  const [selected, setSelected] = useState<CellAddress | null>(null);
  const isPlanted = (at: CellAddress): boolean => draft.faults.some((fault) => sameAddress(fault.at, at));
  const plant = (planting: Planting): void =>
    onChange({ ...draft, faults: [...draft.faults, { ...planting, hint: "", note: "" }] });
  const isReady = draft.faults.length > 0 && draft.title.trim() !== "";
  return (
    <div className={styles.page}>
      <div className={styles.sheet}>
        <SheetView
          grid={faultySheet(draft)}
          selected={selected}
          stateOf={(at) => (isPlanted(at) ? "fault" : null)}
          onSelect={setSelected}
        />
      </div>
      <aside className={styles.side} aria-label="编练习">
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={!isReady} onClick={onKeep}>
            放进我的练习
          </Button>
          <Button disabledFocusable={!isReady} onClick={onTry}>
            试讲
          </Button>
        </div>
        {selected === null && (
          <p className={styles.text}>在表上点一格：已有的问题可以当作答案，也可以另埋。宜有三到六处。</p>
        )}
        {selected !== null && !isPlanted(selected) && draft.faults.length < 9 && (
          <>
            <ExistingBox draft={draft} at={selected} onChange={onChange} />
            <PlantBox draft={draft} at={selected} onPlant={plant} />
          </>
        )}
        <PlantedList faults={draft.faults} onChange={(faults) => onChange({ ...draft, faults })} />
        <Words draft={draft} onChange={onChange} />
      </aside>
    </div>
  );
}
