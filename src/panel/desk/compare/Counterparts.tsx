import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { pickFiles } from "../intake/incoming-files";
import type { Desk } from "../session/desk";
import { useBatch, useDesk, useDeskPart } from "../session/use-desk";
import { dropLast, giveLastBatch, giveLastFile } from "./give-last";
import { dropProjects, giveProjects } from "./give-projects";

const useStyles = makeStyles({
  line: {
    flexShrink: "0",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  // What belongs to a label stays beside it where the line is broken.
  part: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  label: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

async function pickList(desk: Desk): Promise<void> {
  const [first] = await pickFiles("list");
  if (first) await giveProjects(desk, first.file);
}

async function pickResults(desk: Desk): Promise<void> {
  const [first] = await pickFiles("results");
  if (first) await giveLastFile(desk, first.file);
}

function Given({ name, onDrop }: { readonly name: string; readonly onDrop: () => void }): ReactElement {
  return (
    <>
      <span>{name}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={`不再核对“${name}”`}
        onClick={onDrop}
      />
    </>
  );
}

function LastChoice(): ReactElement {
  const desk = useDesk();
  const { id } = useBatch();
  const kept = useDeskPart("kept") ?? [];
  const others = kept.filter((one) => one.id !== id);
  return (
    <>
      {others.length > 0 && (
        <Select
          size="small"
          aria-label="上次的批次"
          value=""
          onChange={(_, { value }) => {
            const one = others.find((other) => other.id === value);
            if (one) void giveLastBatch(desk, one);
          }}
        >
          <option value="">选择以前的批次</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {`${one.name}（${one.date}，${one.files} 个文件）`}
            </option>
          ))}
        </Select>
      )}
      <Button size="small" onClick={() => void pickResults(desk)}>
        选择结果文件
      </Button>
    </>
  );
}

/** What the batch is compared with: the list of projects that have to report, and the last round. */
export function Counterparts(): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const { projects, last } = useBatch();
  return (
    <div className={styles.line}>
      <div className={styles.part}>
        <span className={styles.label}>应报项目清单</span>
        {projects ? (
          <Given
            name={`${projects.name}，${projects.projects.length} 个项目`}
            onDrop={() => void dropProjects(desk)}
          />
        ) : (
          <>
            <Button size="small" onClick={() => void pickList(desk)}>
              选择清单
            </Button>
            <span className={styles.quiet}>
              一张表（也可以是 .csv），有“项目名称”和“单位名称”或“批复金额”
            </span>
          </>
        )}
      </div>
      <div className={styles.part}>
        <span className={styles.label}>上次结果</span>
        {last ? (
          <Given name={`${last.name}，${last.records.length} 张表`} onDrop={() => void dropLast(desk)} />
        ) : (
          <LastChoice />
        )}
      </div>
    </div>
  );
}
