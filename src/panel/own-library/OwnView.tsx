import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FamilyFinder } from "../../library/families";
import { handOver } from "../files/hand-over";
import { fileName, xlsxType } from "../files/save-file";
import { TakeFiles } from "../files/TakeFiles";
import type { Session } from "../session/session";
import { currentForm } from "../session/place";
import { useSession, useSessionState } from "../session/use-session";
import { ShelfFoot } from "../shelf/ShelfFoot";
import { collectRows } from "./collect-rows";
import type { IncomingPack } from "./incoming-pack";
import { ownShelf, type KeptPack } from "./kept-pack";
import { useKeptPacks } from "./use-own";

const useStyles = makeStyles({
  part: { margin: `${tokens.spacingVerticalS} 0` },
  list: { margin: `${tokens.spacingVerticalS} 0`, padding: "0", listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  problem: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

function openImport(session: Session, incoming: IncomingPack): void {
  session.dispatch({ kind: "opened-page", page: { kind: "library", view: { kind: "import", incoming } } });
}

async function exportSheet(session: Session, pack: KeptPack): Promise<void> {
  const { packWorkbook } = await import("./export-pack");
  const content = await packWorkbook(pack);
  await handOver(session, { name: `${fileName(pack.name)}.xlsx`, content, type: xlsxType });
}

async function exportPack(session: Session, pack: KeptPack): Promise<void> {
  const { packText } = await import("./export-pack");
  const name = `${fileName(pack.name)}.json`;
  await handOver(session, { name, content: packText(pack), type: "application/json" });
}

function PackItem({ pack, onRemove }: { pack: KeptPack; onRemove: () => void }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { name, rows, source, addedOn } = pack;
  return (
    <li className={styles.item}>
      <div>{name}</div>
      <div className={styles.quiet}>
        {[`${rows.length} 个指标`, source === "" ? "" : `来自“${source}”`, addedOn]
          .filter((part) => part !== "")
          .join(" · ")}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="subtle"
          aria-label={`导出 Excel：${name}`}
          onClick={() => void exportSheet(session, pack)}
        >
          导出 Excel
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={`导出指标包：${name}`}
          onClick={() => void exportPack(session, pack)}
        >
          导出指标包
        </Button>
        <Button size="small" appearance="subtle" aria-label={`移除：${name}`} onClick={onRemove}>
          移除
        </Button>
      </div>
    </li>
  );
}

/** Reads a picked file and opens its page; says what is read, and what is wrong with it. */
function useTaking(families: FamilyFinder) {
  const session = useSession();
  const [problem, setProblem] = useState<string | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const take = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    setProblem(null);
    setReading(file.name);
    const { readPackFile } = await import("./read-pack-file");
    // Some ten thousand rows take seconds on an old machine: what is being done is shown before.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const read = await readPackFile(file, families);
    setReading(null);
    setProblem(read.ok ? null : read.message);
    if (read.ok) openImport(session, read.pack);
  };
  return { reading, problem, take };
}

/** 指标库: the user's own libraries, searched together with the bundled one. */
export function OwnView({ families }: { readonly families: FamilyFinder }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const form = currentForm(useSessionState())?.form;
  const packs = useKeptPacks() ?? [];
  const shelf = ownShelf(session.store);
  const { reading, problem, take } = useTaking(families);
  return (
    <>
      <TakeFiles
        label="导入指标库"
        hint="省里或单位的指标表（.xlsx、.csv），或同事导出的指标包（.json）"
        accept=".xlsx,.xlsm,.xls,.et,.ods,.csv,.json"
        onFiles={(files) => void take(files)}
      />
      <div role="status">
        {reading !== null && <Text className={styles.quiet}>正在读“{reading}”…</Text>}
        {problem !== null && <p className={styles.problem}>{problem}</p>}
      </div>
      {form && form.indicators.length > 0 && (
        <div className={styles.part}>
          <Button size="small" onClick={() => openImport(session, collectRows(form))}>
            收入本表的指标
          </Button>
        </div>
      )}
      {packs.length === 0 && (
        <Text className={styles.quiet}>
          还没有自己的指标库。导入或收入后，查指标时一并查找，并标明来自哪个库。
        </Text>
      )}
      <ul className={styles.list}>
        {packs.map(({ key, value }) => (
          <PackItem
            key={key}
            pack={value}
            onRemove={() => void shelf.change({ title: `移除“${value.name}”`, remove: [key] })}
          />
        ))}
      </ul>
      <ShelfFoot shelf={shelf} />
    </>
  );
}
