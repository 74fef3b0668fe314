import { Button, Field, Input, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { findPairs, type PairQuestion } from "../../lessons/pairs/find-pairs";
import type { Pair } from "../../lessons/pairs/pair";
import { kinds, levelsOf, type Kind } from "../../library/kinds";
import { ruleBook } from "../rule-book/rule-book";
import { PairCard } from "./PairCard";
import { usePairs, type PairShelf } from "./use-pairs";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    overflowY: "auto",
    alignContent: "start",
    minHeight: "0",
  },
  ask: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalM },
  words: { flexGrow: "1", minWidth: "min(200px, 100%)" },
  text: { margin: 0 },
  more: { justifySelf: "start" },
});

const onePage = 20;
const everywhere = "*";

interface AskProps {
  readonly shelf: PairShelf;
  readonly asked: PairQuestion;
  readonly onAsk: (asked: PairQuestion) => void;
}

function Ask({ shelf, asked, onAsk }: AskProps): ReactElement {
  const styles = useStyles();
  const present = new Set(shelf.pairs.flatMap((pair) => pair.kinds));
  const industries = new Set(shelf.pairs.map(({ industry }) => industry));
  return (
    <div className={styles.ask} role="search">
      <Field label="找一找" className={styles.words}>
        <Input
          type="search"
          placeholder="指标名称、写法或规则，如“满意度”“待定”"
          value={asked.words}
          onChange={(_, { value }) => onAsk({ ...asked, words: value })}
        />
      </Field>
      <Field label="二级指标">
        <Select
          value={asked.kind ?? ""}
          onChange={(_, { value }) => onAsk({ ...asked, kind: kinds.find((kind) => kind === value) ?? null })}
        >
          <option value="">全部</option>
          {kinds
            .filter((kind) => present.has(kind))
            .map((kind) => (
              <option key={kind} value={kind}>
                {levelsOf(kind).level2}
              </option>
            ))}
        </Select>
      </Field>
      <Field label="行业">
        <Select
          value={asked.industry ?? everywhere}
          onChange={(_, { value }) => onAsk({ ...asked, industry: value === everywhere ? null : value })}
        >
          <option value={everywhere}>全部</option>
          <option value="">各行业通用（规则的例表）</option>
          {shelf.library.industries
            .filter(({ id }) => industries.has(id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </Select>
      </Field>
    </div>
  );
}

function aboutOf({ kinds: own, industry }: Pair, { library }: PairShelf): string {
  const name = library.industries.find(({ id }) => id === industry)?.name;
  const levels = own.map((kind: Kind) => levelsOf(kind).level2);
  return [...(name === undefined ? [] : [name]), ...levels].join("、");
}

interface Props {
  readonly onInsert: ((pair: Pair) => void) | undefined;
}

function Found({ shelf, onInsert }: Props & { readonly shelf: PairShelf }): ReactElement {
  const styles = useStyles();
  const [asked, setAsked] = useState<PairQuestion>({ words: "", kind: null, industry: null });
  const [shown, setShown] = useState(onePage);
  const found = useMemo(() => {
    const said = (rule: string): string =>
      `${ruleBook.get(rule)?.title ?? ""} ${shelf.rulePages[rule]?.why ?? ""}`;
    return findPairs(shelf.pairs, asked, said);
  }, [shelf, asked]);
  const ask = (next: PairQuestion): void => {
    setAsked(next);
    setShown(onePage);
  };
  return (
    <>
      <Ask shelf={shelf} asked={asked} onAsk={ask} />
      <p className={styles.text} role="status">
        {found.length === 0 ? "没有这样的对照。换一个词，或放宽行业、类别。" : `${found.length} 组对照`}
      </p>
      {found.slice(0, shown).map((pair) => (
        <PairCard
          key={pair.id}
          pair={pair}
          shelf={shelf}
          rule={ruleBook.get(pair.rule)}
          about={aboutOf(pair, shelf)}
          onInsert={onInsert}
        />
      ))}
      {found.length > shown && (
        <Button className={styles.more} onClick={() => setShown(shown + onePage)}>
          再看 {Math.min(onePage, found.length - shown)} 组
        </Button>
      )}
    </>
  );
}

/** 正反对照: the same indicator written badly and well, by kind and industry; the good one can go into the open sheet. */
export function PairsPage({ onInsert }: Props): ReactElement {
  const styles = useStyles();
  const shelf = usePairs();
  return (
    <div className={styles.page}>
      {shelf ? <Found shelf={shelf} onInsert={onInsert} /> : <Spinner label="正在整理对照" />}
    </div>
  );
}
