import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { LibraryEntry } from "../../../library/entry";
import type { Details, FamilyFinder } from "../../../library/families";
import { shownStandard } from "../../../library/standard";
import { loadDetails } from "../load-details";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  line: { display: "contents" },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: "0", minWidth: "0" },
  parts: { margin: "0", paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly entry: LibraryEntry;
  readonly families: FamilyFinder;
  /** The name of the industry, or of the user's own library. */
  readonly origin: string;
}

/** The texts of an entry's family, there as soon as they are fetched; what else is known of it does not wait for them. */
function useDetails(entry: LibraryEntry, families: FamilyFinder): Details | null {
  const [loaded, setLoaded] = useState<{
    readonly of: LibraryEntry;
    readonly details: Details | null;
  } | null>(null);
  useEffect(() => {
    let isThere = true;
    loadDetails(entry, families).then(
      (details) => isThere && setLoaded({ of: entry, details }),
      () => undefined,
    );
    return () => {
      isThere = false;
    };
  }, [entry, families]);
  return loaded?.of === entry ? loaded.details : null;
}

function linesOf(
  { entry, origin }: Props,
  details: Details | null,
): readonly (readonly [string, string | readonly string[]])[] {
  const standard = entry.standard ? shownStandard(entry.standard) : null;
  const noted = standard?.note ? `；${standard.note}` : "";
  const {
    definition = "",
    formula = "",
    source = "",
    evidence = [],
    pitfalls = "",
    wording = "",
  } = details ?? {};
  return [
    ["含义", definition],
    ["算法", formula],
    ["数据来源", source],
    ["佐证材料", evidence],
    ["常见问题", pitfalls],
    ["写法", wording],
    ["标准", standard ? `${standard.value}（${standard.source}${noted}）` : ""],
    ["举例", entry.examples],
    ["又叫", entry.synonyms.join("、")],
    ["出处", [origin, entry.field].filter((part) => part !== "").join(" › ")],
  ];
}

/** What the library knows of an indicator: how it is defined, counted and proved. */
export function EntryDetails(props: Props): ReactElement {
  const styles = useStyles();
  const details = useDetails(props.entry, props.families);
  return (
    <dl className={styles.list}>
      {linesOf(props, details)
        .filter(([, value]) => value.length > 0)
        .map(([label, value]) => (
          <div key={label} className={styles.line}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>
              {typeof value === "string" ? (
                value
              ) : (
                <ul className={styles.parts}>
                  {value.map((part) => (
                    <li key={part}>{part}</li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
}
