import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, type ReactElement, type ReactNode } from "react";
import type { ColumnRole, ExtraRole, Field, Form } from "../../form/form";
import { targetInForce } from "../../form/target-in-force";
import { pointsText } from "../../review/report/words";
import type { RowFacts } from "../../review/row-facts";
import { isBlank } from "../../values/blank";
import { CellLink } from "../check/CellLink";
import { LevelIcon } from "../check/LevelIcon";
import type { RowHistory } from "../past/row-history";
import { percentText } from "../yardstick/percent-text";
import { markOfTarget, marksOfRow } from "../yardstick/scale";
import { Yardstick } from "../yardstick/Yardstick";
import { rangeOf } from "./range-of";
import { partAhead } from "../part";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  line: { display: "contents" },
  label: { color: tokens.colorNeutralForeground3, maxWidth: "7em" },
  value: { margin: "0", minWidth: "0", whiteSpace: "pre-line" },
  cell: { margin: "0" },
  reading: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  due: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  arithmetic: { margin: "0", fontVariantNumeric: "tabular-nums" },
});

interface LineProps {
  readonly label: string;
  readonly cell?: ReactNode;
  readonly children: ReactNode;
}

function Line({ label, cell, children }: LineProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
      <dd className={styles.cell}>{cell}</dd>
    </div>
  );
}

interface ReadLineProps {
  readonly label: string;
  readonly sheet: string;
  readonly cell: (Field & { readonly reading?: string }) | null;
}

/** A cell of the row: what stands in it, and how that was read. */
function ReadLine({ label, sheet, cell }: ReadLineProps): ReactElement | null {
  const styles = useStyles();
  if (!cell) return null;
  return (
    <Line label={label} cell={<CellLink range={rangeOf(sheet, cell.at)} />}>
      {isBlank(cell.text) ? "空" : cell.text.trim()}
      {cell.reading !== undefined && <span className={styles.reading}>读作：{cell.reading}</span>}
    </Line>
  );
}

function dueWords({ score }: RowFacts): string {
  const { least, most } = score;
  if (least === null || most === null) return "未能复算";
  if (least === most) return `应得 ${pointsText(most)}`;
  return least === 0 ? `应得 ${pointsText(most)} 以内` : `应得 ${pointsText(least)}–${pointsText(most)}`;
}

function ScoreLines({
  facts,
  sheet,
}: {
  readonly facts: RowFacts;
  readonly sheet: string;
}): ReactElement | null {
  const styles = useStyles();
  const { weight, score } = facts.indicator;
  if (!weight && !score) return null;
  return (
    <>
      {weight && (
        <Line label="分值" cell={<CellLink range={rangeOf(sheet, weight.at)} />}>
          {weight.points === null ? "空" : pointsText(weight.points)}
        </Line>
      )}
      {score && (
        <Line label="得分" cell={<CellLink range={rangeOf(sheet, score.at)} />}>
          {score.points === null ? "空" : pointsText(score.points)}{" "}
          <span className={styles.due}>
            {facts.passes !== null && <LevelIcon level={facts.passes ? "pass" : "error"} />}
            {dueWords(facts)}
          </span>
        </Line>
      )}
    </>
  );
}

const shownExtras: readonly ExtraRole[] = ["history", "standard", "basis", "evidence", "explanation"];

/** The words over a column, without blanks and without what stands in brackets. */
function headOf({ columns }: Form, role: ColumnRole, otherwise: string): string {
  const head = columns[role]?.text.replace(/\s+/g, "").replace(/[（(].*$/, "") ?? "";
  return head === "" ? otherwise : head;
}

const WithHistory = partAhead(() => import("../past/WithHistory").then(({ WithHistory }) => WithHistory));

/** Earlier years and the standard, in words, when they are there. */
function HistoryLines({ lines }: RowHistory): ReactElement | null {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <dl className={styles.list}>
      {lines.map(({ label, text }) => (
        <Line key={label} label={label}>
          {text}
        </Line>
      ))}
    </dl>
  );
}

/** The line of the row, where target and actual are figures of one unit. */
function RowYardstick({
  facts,
  history,
}: {
  readonly facts: RowFacts;
  readonly history?: RowHistory;
}): ReactElement {
  const { indicator, score, name } = facts;
  const target = targetInForce(indicator);
  const labels = {
    target: `目标 ${target?.text.trim() ?? ""}`,
    actual: `完成 ${indicator.actual?.text.trim() ?? ""}`,
  };
  const marks = marksOfRow(target?.value, indicator.actual?.value, labels);
  const beside = history?.marks ?? [];
  // A target sheet has no actual yet: its targets are measured by earlier years.
  const own = marks.length > 0 || beside.length === 0 ? marks : markOfTarget(target?.value, labels.target);
  const said = indicator.actual ? [labels.target, labels.actual] : [labels.target];
  const reached = score.completion === null ? "" : `，完成程度 ${percentText(score.completion)}`;
  return (
    <>
      <Yardstick
        marks={[...own, ...(own.length > 0 ? beside : [])]}
        title={`${name}：${said.join("，")}${reached}`}
      />
      {history && <HistoryLines {...history} />}
    </>
  );
}

/** How the row was read, on the yardstick, and what it earns. */
export function RowReading({ facts, form }: { readonly facts: RowFacts; readonly form: Form }): ReactElement {
  const styles = useStyles();
  const { sheet } = form;
  const { completion, arithmetic } = facts.score;
  const extras = shownExtras.flatMap((role) => {
    const field = facts.indicator.extra[role];
    return field && !isBlank(field.text) ? [{ role, field }] : [];
  });
  return (
    <>
      <dl className={styles.list}>
        <ReadLine label="目标" sheet={sheet} cell={facts.target} />
        <ReadLine label="完成" sheet={sheet} cell={facts.actual} />
        <ReadLine label="预计" sheet={sheet} cell={facts.forecast} />
        {completion !== null && <Line label="完成程度">{percentText(completion)}</Line>}
      </dl>
      <Suspense fallback={<RowYardstick facts={facts} />}>
        <WithHistory form={form} indicator={facts.indicator}>
          {(history) => <RowYardstick facts={facts} history={history} />}
        </WithHistory>
      </Suspense>
      <dl className={styles.list}>
        <ScoreLines facts={facts} sheet={sheet} />
        {facts.indicator.score && (
          <Line label="算式">
            <span className={styles.arithmetic}>{arithmetic}</span>
          </Line>
        )}
        {extras.map(({ role, field }) => (
          <ReadLine key={role} label={headOf(form, role, "其他")} sheet={sheet} cell={field} />
        ))}
      </dl>
    </>
  );
}
