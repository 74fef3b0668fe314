import { Button, Checkbox, Field, Input, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FamilyFinder } from "../../library/families";
import { mergeRows } from "../../library/packs/merge-rows";
import type { PackRow } from "../../library/packs/pack-schema";
import { readPackRows } from "../../library/packs/read-pack";
import { useLibrary } from "../library/use-library";
import { PageFrame } from "../pages/PageFrame";
import { useSession } from "../session/use-session";
import { Conflicts, Remarks, Rows, type Keep } from "./ImportParts";
import type { IncomingPack, PackTable } from "./incoming-pack";
import { ColumnChoice } from "./ColumnChoice";
import { packOfTables } from "./pack-tables";
import { minePack, ownShelf, type KeptPack } from "./kept-pack";
import { useKeptPacks } from "./use-own";

const useStyles = makeStyles({
  name: { width: "100%" },
  failure: { alignSelf: "center", color: tokens.colorStatusDangerForeground1 },
});

const longestName = 60;

interface ReadyProps {
  readonly incoming: IncomingPack;
  readonly packs: readonly KeptPack[];
  readonly families: FamilyFinder;
}

/** Rows that say which common indicator system they belong to. */
function marked(rows: readonly PackRow[], name: string, isCommon: boolean): readonly PackRow[] {
  return isCommon ? rows.map((row) => ({ ...row, mustUse: row.mustUse ?? name })) : rows;
}

interface Choices {
  readonly name: string;
  /** Places of rows that are left out. */
  readonly off: ReadonlySet<number>;
  readonly keep: Keep;
  readonly isCommon: boolean;
}

const untouched = { off: new Set<number>(), keep: "fresh", isCommon: false } as const;

/** What would be kept by the choices, and how it meets a library of the same name. */
function plan({ incoming, packs, families }: ReadyProps, { name, off, keep, isCommon }: Choices) {
  const title = name.trim();
  const wanted = incoming.rows.filter((_, at) => !off.has(at));
  const rows = marked(wanted, title, isCommon);
  const known = packs.find((pack) => pack.name === title);
  const merge = known ? mergeRows(known.rows, rows, families) : null;
  const together = merge ? (keep === "fresh" ? merge.keepFresh : merge.keepOld) : rows;
  const changed = keep === "fresh" ? merge?.conflicts.length : 0;
  /** How many of the rows the library does not hold as they are. */
  const fresh = merge ? merge.added + (changed ?? 0) : rows.length;
  return { title, fresh, merge, together, source: known?.source ?? incoming.file };
}

function NameFields({
  choices,
  onChoose,
}: {
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Field label="指标库名称" size="small">
        <Input
          size="small"
          className={styles.name}
          maxLength={longestName}
          value={choices.name}
          onChange={(_, { value }) => onChoose({ ...choices, name: value })}
        />
      </Field>
      <Checkbox
        label="这是本地区的共性指标体系"
        checked={choices.isCommon}
        onChange={(_, { checked }) => onChoose({ ...choices, isCommon: checked === true })}
      />
    </>
  );
}

function ReadyToImport({ incoming: first, packs, families }: ReadyProps): ReactElement {
  const [incoming, setIncoming] = useState(first);
  const props = { incoming, packs, families };
  const styles = useStyles();
  const session = useSession();
  const [choices, setChoices] = useState<Choices>(() => ({
    ...untouched,
    name: incoming.name.slice(0, longestName),
  }));
  const [isFull, setFull] = useState(false);
  const { title, fresh, merge, together, source } = plan(props, choices);
  const readAs = (tables: readonly PackTable[]): void => {
    setIncoming(packOfTables(tables, first.file, families));
    setChoices({ ...choices, off: new Set() });
  };
  const save = async (): Promise<void> => {
    const value = { name: title, addedOn: session.page.today(), source, rows: together };
    const isKept = await ownShelf(session.store).change({
      title: `收入“${title}” ${fresh} 个指标`,
      put: [{ key: title, value }],
    });
    setFull(!isKept);
    if (isKept) session.dispatch({ kind: "opened-page", page: null });
  };
  const foot = (
    <>
      <Button
        size="small"
        appearance="primary"
        disabled={fresh === 0 || title === ""}
        onClick={() => void save()}
      >
        收入 {fresh} 个指标
      </Button>
      {isFull && <span className={styles.failure}>浏览器存不下。先移除不用的指标库，再收入。</span>}
    </>
  );
  return (
    <PageFrame title={incoming.file === "" ? "收入我的指标库" : `导入“${incoming.file}”`} foot={foot}>
      {incoming.file !== "" && <NameFields choices={choices} onChoose={setChoices} />}
      <Remarks {...incoming} />
      {incoming.tables.length > 0 && <ColumnChoice tables={incoming.tables} onTables={readAs} />}
      {merge && (
        <Conflicts merge={merge} keep={choices.keep} onKeep={(keep) => setChoices({ ...choices, keep })} />
      )}
      <Rows rows={incoming.rows} off={choices.off} onOff={(off) => setChoices({ ...choices, off })} />
    </PageFrame>
  );
}

/** What a pack refuses of a form's rows, in the words of the pack. */
function checked(incoming: IncomingPack, families: FamilyFinder): IncomingPack {
  if (incoming.file !== "") return incoming;
  const { rows, problems } = readPackRows(incoming.rows, minePack, families);
  return {
    ...incoming,
    rows,
    problems: problems.filter(({ fatal }) => fatal).map(({ message }) => `没有收入：${message}`),
  };
}

/** Indicators before they are kept: what comes, what could not be read, and what differs from what is there. */
export function ImportPage({ incoming }: { readonly incoming: IncomingPack }): ReactElement {
  const library = useLibrary();
  const packs = useKeptPacks();
  if (library.kind !== "ready" || packs === null) return <Spinner size="tiny" label="正在打开指标库" />;
  const { families } = library.library;
  return (
    <ReadyToImport
      incoming={checked(incoming, families)}
      packs={packs.map(({ value }) => value)}
      families={families}
    />
  );
}
