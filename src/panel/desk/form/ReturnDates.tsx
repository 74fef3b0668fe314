import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { backBounds, dueBounds, returnBounds } from "../../../portfolio/opinion/date-entry";
import { dueDate } from "../../../portfolio/opinion/due-date";
import { changeTexts, type Opinion } from "../../../portfolio/opinion/opinion";
import { recordKey, type FormRecord } from "../../../portfolio/record/record";
import { verdictAt } from "../../../portfolio/triage/depth";
import { changeOpinion } from "../batch/change-batch";
import { DateField } from "../frame/DateField";
import { useBatch, useDesk } from "../session/use-desk";

const useStyles = makeStyles({
  dates: { display: "flex", flexWrap: "wrap", alignItems: "start", gap: tokens.spacingHorizontalS },
  date: { flexBasis: "130px", flexGrow: "1" },
});

interface Props {
  readonly record: FormRecord;
  readonly opinion: Opinion;
}

/** When the form went back, by when it is due, and when it came; the first two follow from the batch unless set. */
export function ReturnDates({ record, opinion }: Props): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const { depth, date } = useBatch().settings;
  const isReturned = verdictAt(record, depth) !== "pass";
  const returned = opinion.returned ?? (isReturned ? date : undefined);
  const today = desk.services.today();
  const dates = [
    { field: "returned", label: "退回日期", value: returned, bounds: returnBounds(today, record.year) },
    {
      field: "due",
      label: "整改期限",
      value: dueDate({ due: opinion.due, returned }),
      bounds: dueBounds(returned ?? date),
    },
    { field: "back", label: "报回日期", value: opinion.back, bounds: backBounds(today, returned) },
  ] as const;
  return (
    <div className={styles.dates}>
      {dates.map(({ field, ...shown }) => (
        <DateField
          key={`${field} ${recordKey(record)}`}
          className={styles.date}
          {...shown}
          onChange={(next) => void changeOpinion(desk, changeTexts(opinion, { [field]: next }))}
        />
      ))}
    </div>
  );
}
