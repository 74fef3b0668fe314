import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useState, type ReactElement } from "react";
import { prepareContents } from "../batch/prepare-contents";
import { readBatch, removeBatch } from "../batch/keep-batch";
import type { Desk } from "../session/desk";
import type { KeptBatch } from "../session/desk-state";
import { say } from "../session/say";
import { useDesk } from "../session/use-desk";

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: "none", margin: "0", padding: "0", backgroundColor: tokens.colorNeutralBackground1 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: "1", minWidth: "0" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

async function open(desk: Desk, { id, name }: KeptBatch): Promise<void> {
  desk.set({ busy: `正在打开“${name}”`, notice: null });
  const batch = await readBatch(desk.services.store, id);
  if (batch) await prepareContents(batch);
  desk.set({ busy: null });
  if (batch) desk.set({ batch, view: "first", open: null });
  else say(desk, "error", `“${name}”读不出来。请重新放入报表。`);
}

async function remove(desk: Desk, { id }: KeptBatch): Promise<void> {
  await removeBatch(desk.services.store, id);
  desk.set({ kept: desk.state().kept?.filter((other) => other.id !== id) });
}

/** Asks once more. The focus is on what does no harm: a key held too long must not answer. */
function Question({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }): ReactElement {
  return (
    <>
      <span>结果和意见都会删除。</span>
      <Button size="small" onClick={onYes}>
        删除
      </Button>
      <Button size="small" appearance="subtle" autoFocus onClick={onNo}>
        保留
      </Button>
    </>
  );
}

/** Batches of earlier days: to go on with, or to be put away for good. */
export function KeptBatches({ kept }: { readonly kept: readonly KeptBatch[] }): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const [leaving, setLeaving] = useState<string>();
  return (
    <section aria-label="已有的批次">
      <h3 className={styles.heading}>已有的批次</h3>
      <ul className={styles.list}>
        {kept.map((one) => (
          <li key={one.id} className={styles.line}>
            <span className={styles.name}>
              {one.name} <span className={styles.quiet}>{`${one.date}，${one.files} 个文件`}</span>
            </span>
            {leaving === one.id ? (
              <Question onYes={() => void remove(desk, one)} onNo={() => setLeaving(undefined)} />
            ) : (
              <>
                <Button size="small" onClick={() => void open(desk, one)}>
                  打开
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={`删除批次“${one.name}”`}
                  onClick={() => setLeaving(one.id)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
