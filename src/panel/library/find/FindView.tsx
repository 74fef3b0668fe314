import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, type ReactElement } from "react";
import type { Form } from "../../../form/form";
import type { LibraryEntry } from "../../../library/entry";
import type { Recommendation } from "../../../library/recommend/recommend";
import { insertIndicators } from "../../actions/insert-indicators";
import { ActionButton } from "../../frame/ActionButton";
import { plainSubject } from "../../../form/subject";
import { figuresOfPast } from "../../past/past-figures";
import { usePast } from "../../past/use-past";
import { leftState } from "../../session/left-state";
import type { Asked } from "../asked";
import type { Shelves } from "../use-library";
import { AskFilters } from "./AskFilters";
import { SuggestionCard } from "./SuggestionCard";
import { mostListed, suggestionsFor } from "./suggestions";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chosen: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "32px",
    margin: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: "0", padding: "0", listStyleType: "none" },
  note: { color: tokens.colorNeutralForeground3 },
});

const useChosen = leftState<ReadonlyMap<string, LibraryEntry>>();

interface Props {
  readonly shelves: Shelves;
  readonly form: Form | undefined;
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
}

/** How many are chosen or listed; a full list is only the first of what there is. */
function counted(chosen: number, { suggestions: { length }, refusal }: Recommendation): string {
  if (chosen > 0) return `已选 ${chosen} 个`;
  return refusal === null ? `${length < mostListed ? "" : "前 "}${length} 个指标` : "";
}

/** 指标: suggestions for the project, or what the words find, to be written one by one or together. */
export function FindView({ shelves, form, asked, onAsk }: Props): ReactElement {
  const styles = useStyles();
  const past = usePast();
  const settled = useDeferredValue(asked);
  const answer = useMemo(
    () => suggestionsFor(shelves, settled, { form, past }),
    [shelves, settled, form, past],
  );
  const subject = plainSubject(settled.project);
  const years = { figures: figuresOfPast(past), subject, year: form?.year ?? null };
  const [chosen, setChosen] = useChosen(() => new Map());
  const choose = (entry: LibraryEntry, isChosen: boolean): void => {
    const next = new Map(chosen);
    if (isChosen) next.set(entry.id, entry);
    else next.delete(entry.id);
    setChosen(next);
  };
  const entries = [...chosen.values()];
  return (
    <>
      <AskFilters shelves={shelves} asked={asked} onAsk={onAsk} />
      <div className={styles.chosen} aria-live="polite">
        <span>{counted(entries.length, answer)}</span>
        {entries.length > 0 && (
          <span className={styles.row}>
            <Button size="small" appearance="subtle" onClick={() => setChosen(new Map())}>
              清空
            </Button>
            <ActionButton action={insertIndicators} subject={entries} appearance="primary" />
          </span>
        )}
      </div>
      {answer.refusal !== null && <Text className={styles.note}>{answer.refusal}</Text>}
      <ul className={styles.list}>
        {answer.suggestions.map((candidate) => (
          <SuggestionCard
            key={candidate.entry.id}
            candidate={candidate}
            shelves={shelves}
            years={years}
            words={settled.words}
            chosen={chosen.has(candidate.entry.id)}
            onChoose={(isChosen) => choose(candidate.entry, isChosen)}
          />
        ))}
      </ul>
    </>
  );
}
