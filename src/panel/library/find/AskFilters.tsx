import { Checkbox, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, type ReactElement } from "react";
import type { LibraryEntry } from "../../../library/entry";
import { kinds } from "../../../library/kinds";
import type { Asked } from "../asked";
import type { Shelves } from "../use-library";
import { SearchField } from "../../frame/SearchField";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  search: { width: "100%", maxWidth: "none" },
  filters: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  filter: { flexGrow: "1", flexBasis: "88px", minWidth: "88px" },
});

const any = "";
const unitsShown = 40;

const allEntries = ({ library, own }: Shelves): readonly LibraryEntry[] => [
  ...library.search.entries,
  ...(own?.search.entries ?? []),
];

/** Units of entries, the most usual first. */
function unitsOf(entries: readonly LibraryEntry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { unit } of entries) {
    if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, unitsShown)
    .map(([unit]) => unit);
}

function industriesOf({ library, own }: Shelves): readonly (readonly [string, string])[] {
  const bundled = library.industries.map(({ id, name }) => [id, name] as const);
  const known = new Map(bundled);
  const others = (own?.search.entries ?? []).map(({ industry }) => industry);
  const more = others.filter((industry) => industry !== "own" && !known.has(industry));
  return [...new Map([...bundled, ...more.map((name) => [name, name] as const)])];
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string | null) => void;
}

/** One filter as a select; its first option does not narrow. */
export function FilterChoice({ label, all, value, options, onChoose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <Select
      size="small"
      className={styles.filter}
      value={value ?? any}
      aria-label={label}
      onChange={(_, { value: chosen }) => onChoose(chosen === any ? null : chosen)}
    >
      <option value={any}>{all}</option>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** What all entries tell a user to narrow by: they are gone through after the first answer. */
function useNarrowing(shelves: Shelves) {
  const known = useDeferredValue<Shelves | null>(shelves, null);
  return useMemo(() => {
    const all = known ? allEntries(known) : [];
    const units = unitsOf(all).map((unit) => [unit, unit] as const);
    return { units, hasMustUse: all.some(({ mustUse }) => mustUse !== null) };
  }, [known]);
}

interface Props {
  readonly shelves: Shelves;
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
}

/** Words to look up, and what narrows the list. */
export function AskFilters({ shelves, asked, onAsk }: Props): ReactElement {
  const styles = useStyles();
  const { units, hasMustUse } = useNarrowing(shelves);
  const industries = useMemo(() => industriesOf(shelves), [shelves]);
  return (
    <div className={styles.form}>
      <SearchField
        className={styles.search}
        label="查指标"
        hint="查指标：名称、简称、拼音首字母"
        words={asked.words}
        onWords={(words) => onAsk({ ...asked, words })}
      />
      <div className={styles.filters}>
        <FilterChoice
          label="指标类别"
          all="全部类别"
          value={asked.kind}
          options={kinds.map((kind) => [kind, kind] as const)}
          onChoose={(value) => onAsk({ ...asked, kind: kinds.find((kind) => kind === value) ?? null })}
        />
        <FilterChoice
          label="行业"
          all="全部行业"
          value={asked.industry}
          options={industries}
          onChoose={(industry) => onAsk({ ...asked, industry })}
        />
        <FilterChoice
          label="计量单位"
          all="全部单位"
          value={asked.unit}
          options={units}
          onChoose={(unit) => onAsk({ ...asked, unit })}
        />
        {hasMustUse && (
          <Checkbox
            label="只看共性"
            checked={asked.mustUseOnly}
            onChange={(_, { checked }) => onAsk({ ...asked, mustUseOnly: checked === true })}
          />
        )}
      </div>
    </div>
  );
}
