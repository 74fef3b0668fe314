import {
  Button,
  Input,
  makeStyles,
  SearchBox,
  Select,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import type { LibraryEntry } from "../../library/entry";
import { kinds, type Kind } from "../../library/kinds";
import type { RecommendLibrary } from "../../library/recommend/recommend-library";
import { insertIndicators } from "../actions/insert-indicators";
import { ActionButton } from "../frame/ActionButton";
import { currentForm } from "../session/place";
import { useSessionState } from "../session/use-session";
import { SuggestionCard } from "./SuggestionCard";
import { suggestionsFor } from "./suggestions";
import { useLibrary } from "./use-library";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  search: { flexGrow: "1", minWidth: "140px", maxWidth: "none" },
  kind: { minWidth: "96px" },
  chosen: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "32px",
    margin: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: "0", padding: "0", listStyleType: "none" },
  note: { color: tokens.colorNeutralForeground3 },
});

const allKinds = "";

function isKind(value: string): value is Kind {
  return kinds.some((kind) => kind === value);
}

interface AskedState {
  readonly project: string;
  readonly words: string;
  readonly kind: Kind | null;
}

function AskForm({
  asked,
  onAsk,
}: {
  readonly asked: AskedState;
  readonly onAsk: (asked: AskedState) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <Input
        value={asked.project}
        aria-label="项目名称"
        placeholder="项目名称，如：农村公路日常养护"
        onChange={(_, { value }) => onAsk({ ...asked, project: value })}
      />
      <div className={styles.row}>
        <SearchBox
          className={styles.search}
          value={asked.words}
          aria-label="查指标"
          placeholder="查指标：名称、简称、拼音首字母"
          onChange={(_, { value }) => onAsk({ ...asked, words: value })}
        />
        <Select
          className={styles.kind}
          value={asked.kind ?? allKinds}
          aria-label="指标类别"
          onChange={(_, { value }) => onAsk({ ...asked, kind: isKind(value) ? value : null })}
        >
          <option value={allKinds}>全部类别</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kind}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}

function Suggestions({
  library,
  asked,
}: {
  readonly library: RecommendLibrary;
  readonly asked: AskedState;
}): ReactElement {
  const styles = useStyles();
  const state = useSessionState();
  const form = currentForm(state)?.form;
  const { suggestions, refusal } = useMemo(
    () => suggestionsFor(library, asked, form),
    [library, asked, form],
  );
  const [chosen, setChosen] = useState<ReadonlyMap<string, LibraryEntry>>(new Map());
  const choose = (entry: LibraryEntry, isChosen: boolean): void => {
    const next = new Map(chosen);
    if (isChosen) next.set(entry.id, entry);
    else next.delete(entry.id);
    setChosen(next);
  };
  const entries = [...chosen.values()];
  return (
    <>
      <div className={styles.chosen} aria-live="polite">
        <span>{entries.length > 0 ? `已选 ${entries.length} 个` : `${suggestions.length} 个指标`}</span>
        {entries.length > 0 && (
          <span className={styles.row}>
            <Button size="small" appearance="subtle" onClick={() => setChosen(new Map())}>
              清空
            </Button>
            <ActionButton action={insertIndicators} subject={entries} appearance="primary" />
          </span>
        )}
      </div>
      {refusal !== null && <Text className={styles.note}>{refusal}</Text>}
      <ul className={styles.list}>
        {suggestions.map((candidate) => (
          <SuggestionCard
            key={candidate.entry.id}
            candidate={candidate}
            words={asked.words}
            chosen={chosen.has(candidate.entry.id)}
            onChoose={(isChosen) => choose(candidate.entry, isChosen)}
          />
        ))}
      </ul>
    </>
  );
}

/** 推荐: indicators of the library for this project, or found by words, to be written into the form. */
export function LibraryTab(): ReactElement {
  const styles = useStyles();
  const state = useSessionState();
  const form = currentForm(state)?.form;
  const [asked, setAsked] = useState<AskedState>({
    project: form?.heading.project?.value.text.trim() ?? "",
    words: "",
    kind: null,
  });
  const settled = useDeferredValue(asked);
  const library = useLibrary();
  return (
    <>
      <AskForm asked={asked} onAsk={setAsked} />
      {library.kind === "loading" && <Spinner size="tiny" label="正在打开指标库" />}
      {library.kind === "failed" && (
        <Text className={styles.note}>指标库没有打开。请关闭面板后重新打开。</Text>
      )}
      {library.kind === "ready" && <Suggestions library={library.library} asked={settled} />}
    </>
  );
}
