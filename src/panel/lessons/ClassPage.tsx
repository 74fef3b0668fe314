import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useState, type ReactElement } from "react";
import type { Store } from "../../hosts/store";
import { TakeFiles } from "../files/TakeFiles";
import { classLines, readResult, type TraineeResult } from "./class-results";
import { EntryForm } from "./EntryForm";
import { NotKept } from "./NotKept";
import { useClass } from "./use-class";
import { clockText } from "./words";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalM, overflowY: "auto", alignContent: "start" },
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "start",
  },
  bar: { height: "10px", minWidth: "2px", backgroundColor: tokens.colorBrandBackground },
  wide: { width: "40%" },
});

const heads = ["名次", "姓名", "找到", "", "猜错", "用时"];

function ClassTable({ results }: { readonly results: readonly TraineeResult[] }): ReactElement {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label="课堂成绩">
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={index} className={styles.cell}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {classLines(results).map(({ name, found, of, misses, seconds }, index) => (
          <tr key={name}>
            <td className={styles.cell}>{index + 1}</td>
            <td className={styles.cell}>{name}</td>
            <td className={styles.cell}>
              {found}/{of}
            </td>
            <td className={`${styles.cell} ${styles.wide}`} aria-hidden>
              <div className={styles.bar} style={{ width: `${of > 0 ? (100 * found) / of : 0}%` }} />
            </td>
            <td className={styles.cell}>{misses}</td>
            <td className={styles.cell}>{seconds > 0 ? clockText(seconds) : "—"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What came of the files that were handed in. */
function saidOf(good: number, bad: readonly string[]): string {
  if (bad.length === 0) return `收到 ${good} 份成绩。`;
  const refused = `${bad.map((name) => `“${name}”`).join("、")}不是成绩文件`;
  return good === 0 ? `${refused}。` : `${refused}，其余 ${good} 份已收。`;
}

/** The whole class on one screen: results dropped in as files, or entered by hand. */
export function ClassPage({ store }: { readonly store: Store }): ReactElement {
  const styles = useStyles();
  const { results, add, clear, restore, isKept } = useClass(store);
  const [said, setSaid] = useState("");
  const take = async (files: readonly File[]): Promise<void> => {
    const read = await Promise.all(files.map(async (file) => readResult(await file.text())));
    const good = read.flatMap((result) => result ?? []);
    add(good);
    setSaid(
      saidOf(
        good.length,
        files.flatMap(({ name }, index) => (read[index] === null ? [name] : [])),
      ),
    );
  };
  return (
    <div className={styles.page}>
      <TakeFiles
        label="收成绩文件"
        hint="学员在练习里点“存我的成绩”，把得到的小文件交上来，一起拖到这里。"
        accept=".json"
        several
        onFiles={(files) => void take(files)}
      />
      {!isKept && <NotKept what="成绩" way="交上来的成绩文件请留着。" />}
      <EntryForm onAdd={(result) => add([result])} />
      <div role="status">{said}</div>
      {results.length > 0 && <ClassTable results={results} />}
      <div>
        {results.length > 0 && (
          <Button appearance="subtle" onClick={clear}>
            清空成绩
          </Button>
        )}
        {restore && (
          <Button appearance="subtle" icon={<ArrowUndoRegular />} onClick={restore}>
            撤销：清空成绩
          </Button>
        )}
      </div>
    </div>
  );
}
