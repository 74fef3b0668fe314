import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import { depths } from "../../../portfolio/triage/depth";
import { openForm } from "../form/open-form";
import { useBatch, useContents, useDesk } from "../session/use-desk";
import { chooseRows, firstChoice, type TableChoice } from "./choose-rows";
import { columns } from "./columns";
import { FormsTable } from "./FormsTable";
import { SearchField } from "../../frame/SearchField";

const narrow = "@container (max-width: 760px)";

const useStyles = makeStyles({
  filters: {
    flexShrink: "0",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  search: {
    ...{ flexGrow: "1", maxWidth: "320px", minWidth: "140px" },
    [narrow]: { flexBasis: "100%", maxWidth: "none" },
  },
  // Elsewhere one sorts by the heads of the columns.
  sort: { display: "none", [narrow]: { display: "inline-flex" } },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface FiltersProps {
  readonly choice: TableChoice;
  readonly onChange: (changed: Partial<TableChoice>) => void;
}

interface SortProps {
  readonly sort: TableChoice["sort"];
  readonly onChange: (sort: TableChoice["sort"]) => void;
}

/** The order of the list where its columns have no heads. */
function SortChoice({ sort, onChange }: SortProps): ReactElement {
  const styles = useStyles();
  const { levels } = depths[useBatch().settings.depth];
  const choose = (id: string): void => {
    const column = columns.find((one) => one.id === id);
    onChange({ column: id, highFirst: column?.highFirst ?? false });
  };
  return (
    <Select
      className={styles.sort}
      size="small"
      aria-label="排序"
      value={sort.column}
      onChange={(_, { value }) => choose(value)}
    >
      {columns.map(({ id, head, level }) => (
        <option key={id} value={id}>
          {id === "why" ? "先看的在前" : `按${level ? levels[level] : head}`}
        </option>
      ))}
    </Select>
  );
}

function Filters({ choice, onChange }: FiltersProps): ReactElement {
  const styles = useStyles();
  const { verdicts } = depths[useBatch().settings.depth];
  return (
    <>
      <SearchField
        className={styles.search}
        label="找报表"
        hint="找单位、项目、文件或原因"
        words={choice.words}
        onWords={(words) => onChange({ words })}
      />
      <Select
        size="small"
        aria-label="结论"
        value={choice.verdict}
        onChange={(_, { value }) => onChange({ verdict: value as TableChoice["verdict"] })}
      >
        <option value="all">全部结论</option>
        <option value="return">{verdicts.return}</option>
        <option value="explain">{verdicts.explain}</option>
        <option value="pass">{verdicts.pass}</option>
      </Select>
      <Select
        size="small"
        aria-label="意见"
        value={choice.opinion}
        onChange={(_, { value }) => onChange({ opinion: value as TableChoice["opinion"] })}
      >
        <option value="all">有无意见</option>
        <option value="written">已写意见</option>
        <option value="unwritten">未写意见</option>
      </Select>
      <SortChoice sort={choice.sort} onChange={(sort) => onChange({ sort })} />
    </>
  );
}

/** All forms of the batch: searched, filtered, sorted; a click opens one. */
export function FormsView(): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const batch = useBatch();
  const { rows } = useContents();
  const [choice, setChoice] = useState(firstChoice);
  const change = (changed: Partial<TableChoice>): void => setChoice((before) => ({ ...before, ...changed }));
  // Typing goes on while thousands of rows are looked through.
  const settled = useDeferredValue(choice);
  const shown = useMemo(() => chooseRows(rows, settled, batch.opinions), [rows, settled, batch.opinions]);
  const isAll = shown.length === rows.length;
  return (
    <>
      <div className={styles.filters}>
        <Filters choice={choice} onChange={change} />
        <span className={styles.count} role="status">
          {isAll ? `${rows.length} 张表` : `${shown.length}/${rows.length} 张表`}
        </span>
        {!isAll && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => setChoice({ ...firstChoice, sort: choice.sort })}
          >
            显示全部
          </Button>
        )}
      </div>
      <FormsTable
        rows={shown}
        opinions={batch.opinions}
        sort={choice.sort}
        onSort={(sort) => change({ sort })}
        onOpen={({ key }) =>
          openForm(
            desk,
            key,
            shown.map((row) => row.key),
          )
        }
      />
    </>
  );
}
