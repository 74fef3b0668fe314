import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Candidate, Source } from "../../library/recommend/candidate";
import { hitRanges } from "../../library/search/highlight";
import { shownStandard } from "../../library/standard";
import { insertIndicators } from "../actions/insert-indicators";
import { ActionButton } from "../frame/ActionButton";

const useStyles = makeStyles({
  card: {
    marginBottom: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  name: { flexGrow: "1", minWidth: "0", fontWeight: tokens.fontWeightSemibold },
  target: { whiteSpace: "nowrap", color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  hit: { backgroundColor: tokens.colorPaletteYellowBackground2, color: "inherit" },
});

const sources: Readonly<Record<Source, string>> = {
  precise: "按项目推荐",
  case: "案例",
  template: "模板",
  history: "历年",
  search: "搜索",
};

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

interface Props {
  readonly candidate: Candidate;
  readonly words: string;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One indicator of the library: what it is, why it is suggested, what documents say, and the button that writes it. */
export function SuggestionCard({ candidate, words, chosen, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const { entry, because, from, last } = candidate;
  const standard = entry.standard ? shownStandard(entry.standard) : null;
  const reasons = [sources[from], ...because];
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
        <span className={styles.target}>{entry.sample}</span>
        <ActionButton action={insertIndicators} subject={[entry]} appearance="secondary" />
      </div>
      <div className={styles.quiet}>
        {entry.level1} › {entry.level2}
        {entry.mustUse !== null && ` · 共性指标（${entry.mustUse}）`}
      </div>
      <div className={styles.quiet}>{reasons.join("，")}</div>
      {last && (
        <div className={styles.quiet}>
          {last.year ?? "上次"}：目标 {last.target}
          {last.actual !== "" && `，完成 ${last.actual}`}（{last.label}）
        </div>
      )}
      {standard && (
        <div className={styles.quiet}>
          标准：{standard.value}（{standard.source}）
        </div>
      )}
    </li>
  );
}
