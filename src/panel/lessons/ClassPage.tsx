import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type SyntheticEvent, type ReactElement } from "react";
import type { Store } from "../../hosts/store";
import { TakeFiles } from "../files/TakeFiles";
import {
  classLines,
  keepClass,
  readClass,
  readResult,
  withResults,
  type TraineeResult,
} from "./class-results";
import { clockText } from "./words";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalM, overflowY: "auto", alignContent: "start" },
  form: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  short: { width: "7em" },
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

interface EntryProps {
  readonly onAdd: (result: TraineeResult) => void;
}

/** A result entered by hand: for those who answered aloud or on paper. */
function EntryForm({ onAdd }: EntryProps): ReactElement {
  const styles = useStyles();
  const [name, setName] = useState("");
  const [found, setFound] = useState("");
  const [of, setOf] = useState("");
  const add = (event: SyntheticEvent): void => {
    event.preventDefault();
    const [foundCount, count] = [Number(found), Number(of)];
    if (name.trim() === "" || !(count > 0) || !(foundCount >= 0) || foundCount > count) return;
    const lesson = "手工登记";
    onAdd({
      name: name.trim(),
      lesson,
      found: Math.round(foundCount),
      of: Math.round(count),
      misses: 0,
      seconds: 0,
    });
    setName("");
    setFound("");
  };
  return (
    <form className={styles.form} onSubmit={add}>
      <Field label="姓名或小组">
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label="找到几处">
        <Input
          className={styles.short}
          type="number"
          value={found}
          onChange={(_, { value }) => setFound(value)}
        />
      </Field>
      <Field label="共几处">
        <Input className={styles.short} type="number" value={of} onChange={(_, { value }) => setOf(value)} />
      </Field>
      <Button type="submit">登记</Button>
    </form>
  );
}

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

/** The whole class on one screen: results dropped in as files, or entered by hand. */
export function ClassPage({ store }: { readonly store: Store }): ReactElement {
  const styles = useStyles();
  const [results, setResults] = useState<readonly TraineeResult[]>([]);
  const [said, setSaid] = useState("");
  useEffect(() => void readClass(store).then(setResults), [store]);
  const keep = (next: readonly TraineeResult[]): void => {
    setResults(next);
    void keepClass(store, next);
  };
  const take = async (files: readonly File[]): Promise<void> => {
    const read = await Promise.all(files.map(async (file) => readResult(await file.text())));
    const good = read.flatMap((result) => result ?? []);
    const bad = files.filter((_, index) => read[index] === null).map(({ name }) => `“${name}”`);
    keep(withResults(results, good));
    setSaid(
      bad.length === 0
        ? `收到 ${good.length} 份成绩。`
        : `${bad.join("、")}不是成绩文件，其余 ${good.length} 份已收。`,
    );
  };
  return (
    <div className={styles.page}>
      <TakeFiles
        label="收成绩文件"
        hint="学员在练习里点“存我的成绩”，把得到的小文件交上来，一起拖到这里。"
        accept=".json"
        onFiles={(files) => void take(files)}
      />
      <EntryForm onAdd={(result) => keep(withResults(results, [result]))} />
      <div role="status">{said}</div>
      {results.length > 0 && <ClassTable results={results} />}
      {results.length > 0 && (
        <div>
          <Button appearance="subtle" onClick={() => keep([])}>
            清空成绩
          </Button>
        </div>
      )}
    </div>
  );
}
