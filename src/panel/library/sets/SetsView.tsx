import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, type ReactElement } from "react";
import type { RecommendLibrary } from "../../../library/recommend/recommend-library";
import type { IndicatorSet } from "../../../library/sets/indicator-set";
import type { Asked } from "../asked";
import { FilterChoice } from "../find/AskFilters";
import { listSets, type SetFilter } from "./set-choice";
import { SetCard } from "./SetCard";
import { SearchField } from "../../frame/SearchField";
import { leftState } from "../../session/left-state";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  filters: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  list: { margin: "0", padding: "0", listStyleType: "none" },
  count: { display: "block", minHeight: "32px", color: tokens.colorNeutralForeground3 },
});

const most = 30;
const fromOptions = [
  ["case", "案例"],
  ["template", "模板"],
] as const;

function isFrom(value: string | null): value is IndicatorSet["from"] {
  return value === "case" || value === "template";
}

interface FiltersProps {
  readonly library: RecommendLibrary;
  /** Names of industries by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly filter: SetFilter;
  readonly onFilter: (filter: SetFilter) => void;
}

function SetFilters({ library, names, filter, onFilter }: FiltersProps): ReactElement {
  const styles = useStyles();
  const types = library.types.map(({ type }) => [type, type] as const);
  return (
    <div className={styles.filters}>
      <FilterChoice
        label="案例或模板"
        all="案例和模板"
        value={filter.from}
        options={fromOptions}
        onChoose={(value) => onFilter({ ...filter, from: isFrom(value) ? value : null })}
      />
      <FilterChoice
        label="行业"
        all="全部行业"
        value={filter.industry}
        options={[...names]}
        onChoose={(industry) => onFilter({ ...filter, industry })}
      />
      <FilterChoice
        label="支出类型"
        all="全部类型"
        value={filter.type}
        options={types}
        onChoose={(type) => onFilter({ ...filter, type })}
      />
    </div>
  );
}

const useFilter = leftState<SetFilter>();

interface Props {
  readonly library: RecommendLibrary;
  readonly asked: Asked;
}

/** 案例模板: whole sets, those that fit the project first, by industry and expenditure type. */
export function SetsView({ library, asked }: Props): ReactElement {
  const styles = useStyles();
  const [filter, setFilter] = useFilter(() => ({ from: null, industry: null, type: null, words: "" }));
  const settled = useDeferredValue(filter);
  const { project } = asked;
  const listed = useMemo(() => listSets(library, { project }, settled), [library, project, settled]);
  const names = useMemo(
    () => new Map(library.topics.topics.map(({ industry }) => [industry.id, industry.name])),
    [library],
  );
  const rest = listed.length - most;
  return (
    <>
      <SearchField
        className={styles.search}
        label="查案例模板"
        hint="查案例和模板：项目、领域、指标"
        words={filter.words}
        onWords={(words) => setFilter({ ...filter, words })}
      />
      <SetFilters library={library} names={names} filter={filter} onFilter={setFilter} />
      <Text className={styles.count} aria-live="polite">
        {listed.length === 0 ? "没有这样的案例和模板。可以放宽行业或支出类型。" : `${listed.length} 套`}
      </Text>
      <ul className={styles.list}>
        {listed.slice(0, most).map((one) => (
          <SetCard key={one.set.id} {...one} industry={names.get(one.set.industry) ?? ""} />
        ))}
      </ul>
      {rest > 0 && <Text className={styles.count}>另有 {rest} 套，选行业或支出类型后可见。</Text>}
    </>
  );
}
