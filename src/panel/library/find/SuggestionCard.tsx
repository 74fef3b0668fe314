import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { historyStandard, type Sought } from "../../../form/history-standard";
import type { PastFigures } from "../../../form/past-figures";
import type { LibraryEntry } from "../../../library/entry";
import type { Candidate, Source } from "../../../library/recommend/candidate";
import { hitRanges } from "../../../library/search/highlight";
import { shownStandard } from "../../../library/standard";
import { insertIndicators } from "../../actions/insert-indicators";
import { ActionButton } from "../../frame/ActionButton";
import { historyWords, standardWords, standsToHistory, standsToStandard } from "../../past/history-words";
import { parseValue } from "../../../values/parse-value";
import type { Shelves } from "../use-library";
import { EntryDetails } from "./EntryDetails";

const useStyles = makeStyles({
  card: {
    marginBottom: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXXS },
  name: { flexGrow: "1", minWidth: "0", paddingTop: "6px", fontWeight: tokens.fontWeightSemibold },
  target: { paddingTop: "6px", textAlign: "right", color: tokens.colorBrandForeground1 },
  under: { paddingLeft: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    justifyContent: "flex-end",
    marginTop: tokens.spacingVerticalXXS,
  },
  hit: { backgroundColor: tokens.colorPaletteYellowBackground2, color: "inherit" },
});

const sources: Readonly<Record<Source, string>> = {
  precise: "按项目推荐",
  case: "案例",
  template: "模板",
  history: "历年",
  search: "搜索",
};

/** The best reasons; those behind them say much the same, and stand with the details. */
const reasonsAtFirst = 1;

function Marked({ name, words }: { readonly name: string; readonly words: string }): ReactElement {
  const styles = useStyles();
  const ranges = words === "" ? [] : hitRanges(name, words);
  const ends = [0, ...ranges.map(({ end }) => end)];
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <span key={start}>
          {name.slice(ends[index], start)}
          <mark className={styles.hit}>{name.slice(start, end)}</mark>
        </span>
      ))}
      {name.slice(ends.at(-1))}
    </>
  );
}

/** What the unit itself reached before, and the project that is asked for. */
interface OwnYears extends Pick<Sought, "subject" | "year"> {
  readonly figures: PastFigures;
}

/** What documents and the user's own years say of the target. */
function standardLines({ entry, last }: Candidate, { figures, ...project }: OwnYears): readonly string[] {
  const standard = entry.standard ? shownStandard(entry.standard) : null;
  const history = historyStandard({ name: entry.name, unit: entry.unit ?? undefined, ...project }, figures);
  const target = parseValue(entry.sample);
  const when = last && (last.year === null ? "上次" : `${last.year}年`);
  return [
    ...(last
      ? [`${when}：目标 ${last.target}${last.actual === "" ? "" : `，完成 ${last.actual}`}（${last.label}）`]
      : []),
    ...(standard ? [`行业标准：${standardWords(standard)}${standsToStandard(target, standard)}`] : []),
    ...(history ? [`历史标准：${historyWords(history)}${standsToHistory(target, history)}`] : []),
    ...entry.examples.filter((text) => text.startsWith("指标值依据：")),
  ];
}

interface Props {
  readonly candidate: Candidate;
  readonly shelves: Shelves;
  readonly years: OwnYears;
  readonly words: string;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** Where an entry stands: the user's own pack, or the industry of the bundled library. */
function originOf({ library, own }: Shelves, id: string, industry: string): string {
  const pack = own?.packOf.get(id);
  return pack ?? library.topics.topics.find((topic) => topic.industry.id === industry)?.industry.name ?? "";
}

/** True where the target is another unit's figure: not the project's own, not that of a document, not the user's. */
function isExample({ entry, promise, last }: Candidate, { own }: Shelves): boolean {
  const isOwn = promise === true || last !== undefined || own?.packOf.get(entry.id) !== undefined;
  return !isOwn && !entry.standard && /\d/.test(entry.sample);
}

interface ButtonsProps {
  readonly entry: LibraryEntry;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function CardButtons({ entry, isOpen, onOpen }: ButtonsProps): ReactElement {
  const styles = useStyles();
  const word = isOpen ? "收起" : "详情";
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        aria-label={`${word}：${entry.name}`}
        onClick={() => onOpen(!isOpen)}
      >
        {word}
      </Button>
      <ActionButton action={insertIndicators} subject={[entry]} appearance="secondary" />
    </div>
  );
}

/** One indicator: what it is, why it is suggested, what documents and past years say, and the button that writes it. */
export function SuggestionCard({ candidate, shelves, years, words, chosen, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { entry, because, from } = candidate;
  const pack = shelves.own?.packOf.get(entry.id);
  const label = pack ?? sources[from];
  const shown = isOpen ? because : because.slice(0, reasonsAtFirst);
  const reasons = shown[0]?.startsWith(label) ? shown : [label, ...shown];
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Checkbox
          size="medium"
          aria-label={`选择 ${entry.name}`}
          checked={chosen}
          onChange={(_, { checked }) => onChoose(checked === true)}
        />
        <div className={styles.name}>
          <Marked name={entry.name} words={words} />
        </div>
        <span className={styles.target}>
          {isExample(candidate, shelves) && <span className={styles.quiet}>如 </span>}
          {entry.sample}
        </span>
      </div>
      <div className={styles.under}>
        <div className={styles.quiet}>
          {entry.level1} › {entry.level2}
          {entry.mustUse !== null && ` · 共性指标（${entry.mustUse}）`}
        </div>
        <div className={styles.quiet}>{reasons.join("，")}</div>
        {standardLines(candidate, years).map((line) => (
          <div key={line} className={styles.quiet}>
            {line}
          </div>
        ))}
        {isOpen && (
          <EntryDetails
            entry={entry}
            families={shelves.library.families}
            origin={originOf(shelves, entry.id, entry.industry)}
          />
        )}
        <CardButtons entry={entry} isOpen={isOpen} onOpen={setOpen} />
      </div>
    </li>
  );
}
