import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { batchSentence } from "../../../documents/ledger/summary-table";
import { ruleTitle } from "../../../portfolio/opinion/rule-words";
import { unreadCounts } from "../../../portfolio/record/record";
import { copiesText } from "../../../portfolio/triage/open-first";
import { whyOf } from "../../../portfolio/triage/triage";
import { commonIn, figuresIn, firstIn } from "../batch/first-look";
import { openForm } from "../form/open-form";
import { useBatch, useContents, useDesk, useDeskPart } from "../session/use-desk";
import { Charts } from "./Charts";
import { projectOf } from "../../../portfolio/triage/projects";
import { scoresOf, ownerAmong } from "./row-words";
import { Unread } from "./Unread";
import { VerdictWord } from "./VerdictWord";
import { TextLink } from "../../frame/TextLink";

const useStyles = makeStyles({
  page: {
    flexGrow: "1",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  sentence: { margin: "0" },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    gap: tokens.spacingHorizontalL,
    "@container (max-width: 760px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  list: {
    listStyleType: "none",
    margin: "0",
    padding: "0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: {
    display: "grid",
    gridTemplateColumns: "1.6em minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  right: { textAlign: "right", whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200 },
});

/** The ten forms to open first, and why. */
function TenFirst(): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const first = firstIn(useContents());
  const shown = first.map(({ row }) => row);
  const walk = shown.map(({ key }) => key);
  return (
    <section aria-label="先看这些表">
      <h3 className={styles.heading}>先看这些表</h3>
      {first.length === 0 ? (
        <p className={styles.sentence}>没有要先看的：已审的表都通过。</p>
      ) : (
        <ol className={styles.list}>
          {first.map(({ row, copies }, index) => (
            <li key={row.key} className={styles.line}>
              <span className={styles.number}>{index + 1}</span>
              <div>
                <TextLink onClick={() => openForm(desk, row.key, walk)}>{projectOf(row)}</TextLink>
                <div className={styles.why}>{ownerAmong(row, shown)}</div>
                <div className={styles.why}>{whyOf(row)}</div>
                {copies.length > 0 && <div className={styles.why}>{copiesText({ copies })}</div>}
              </div>
              <div className={styles.right}>
                <VerdictWord verdict={row.verdict} />
                {row.declared !== null && <div>{scoresOf(row)}</div>}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function CommonFindings(): ReactElement | null {
  const styles = useStyles();
  const common = commonIn(useContents().forms);
  if (common.length === 0) return null;
  return (
    <section aria-label="常见问题">
      <h3 className={styles.heading}>常见问题</h3>
      <ol className={styles.list}>
        {common.map(({ rule, forms: count, findings }, index) => (
          <li key={rule} className={styles.line}>
            <span className={styles.number}>{index + 1}</span>
            <span>{ruleTitle(rule)}</span>
            <span className={styles.right}>{`${count} 张表，${findings} 次`}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The first page of a batch: what came of it, what to open first, and how it is spread. */
export function FirstLook(): ReactElement {
  const styles = useStyles();
  const run = useDeskPart("run");
  const batch = useBatch();
  const contents = useContents();
  const { rows, unread } = contents;
  const figures = figuresIn(contents);
  if (rows.length + unread.length === 0)
    return (
      <div className={styles.page}>{run ? "正在读第一个文件…" : "这批还没有文件。把报表拖到这里。"}</div>
    );
  return (
    <div className={styles.page}>
      <p className={styles.sentence}>{batchSentence(figures, batch.settings.depth, unreadCounts(unread))}</p>
      <div className={styles.columns}>
        <TenFirst />
        <div>
          <Charts figures={figures} />
          <CommonFindings />
        </div>
      </div>
      <Unread unread={unread} />
    </div>
  );
}
