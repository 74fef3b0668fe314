import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DocumentMultipleRegular } from "@fluentui/react-icons/svg/document-multiple";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useMemo, type ReactElement } from "react";
import { returnBounds } from "../../../portfolio/opinion/date-entry";
import type { FormRecord } from "../../../portfolio/record/record";
import { depthIds, depths } from "../../../portfolio/triage/depth";
import { changeSettings } from "../batch/change-batch";
import { pickFiles } from "../intake/incoming-files";
import { takeFiles } from "../intake/take-files";
import { useBatch, useContents, useDesk, useDeskPart } from "../session/use-desk";
import { DateField } from "./DateField";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexShrink: "0",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    flexGrow: "1",
    minWidth: "120px",
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  field: { gridTemplateColumns: "auto auto", alignItems: "center" },
});

function DepthChoice(): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const { depth } = useBatch().settings;
  return (
    <Field label="审核深度" orientation="horizontal" size="small" className={styles.field}>
      <Select
        size="small"
        value={depth}
        onChange={(_, { value }) => {
          const chosen = depthIds.find((id) => id === value);
          if (chosen) void changeSettings(desk, { depth: chosen });
        }}
      >
        {depthIds.map((id) => (
          <option key={id} value={id}>
            {depths[id].name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The earliest year among the forms; null where none tells its year. */
function firstYear(forms: readonly FormRecord[]): number | null {
  const years = forms.flatMap(({ year }) => year ?? []);
  return years.length === 0 ? null : years.reduce((one, other) => Math.min(one, other));
}

function ReturnDate(): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const { date: value } = useBatch().settings;
  const { forms } = useContents();
  const year = useMemo(() => firstYear(forms), [forms]);
  return (
    <DateField
      label="退回日期"
      orientation="horizontal"
      className={styles.field}
      value={value}
      bounds={returnBounds(desk.services.today(), year)}
      onChange={(date) => {
        if (date !== undefined) void changeSettings(desk, { date });
      }}
    />
  );
}

/** What holds for the batch as a whole: its name, how strictly it is seen, the date of the return. */
export function BatchHeader(): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const run = useDeskPart("run");
  const { name } = useBatch().settings;
  const add = async (what: "files" | "folder"): Promise<void> => takeFiles(desk, await pickFiles(what));
  const leave = (): void => {
    desk.sources.clear();
    desk.set({ batch: null, open: null, kept: undefined, notice: null });
  };
  return (
    <header className={styles.head}>
      <h2 className={styles.name}>{name}</h2>
      <DepthChoice />
      <ReturnDate />
      <Button size="small" icon={<DocumentMultipleRegular />} onClick={() => void add("files")}>
        加文件
      </Button>
      <Button size="small" icon={<FolderOpenRegular />} onClick={() => void add("folder")}>
        加文件夹
      </Button>
      {!run && (
        <Button size="small" onClick={leave}>
          换一批
        </Button>
      )}
    </header>
  );
}
