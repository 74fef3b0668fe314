import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { recordKey, type FormRecord } from "../../../portfolio/record/record";
import { budgetStatement, ticksOf, tickWords, type Tick } from "../../../portfolio/results/caps";
import { settledGrade, settledTotal } from "../../../portfolio/results/settled-grade";
import { defaultProfile, findProfile } from "../../../profile/profiles";
import { changeOpinion, opinionOf } from "../batch/change-batch";
import { useBatch, useDesk } from "../session/use-desk";

const useStyles = makeStyles({
  part: { marginBottom: tokens.spacingVerticalM },
  heading: { margin: "0", fontSize: tokens.fontSizeBase300 },
  ticks: { display: "flex", flexDirection: "column" },
  quiet: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the reviewer knows from elsewhere: it lowers the grade as the profile says; and what the budget line says. */
export function TickList({ record }: { readonly record: FormRecord }): ReactElement | null {
  const styles = useStyles();
  const desk = useDesk();
  const opinion = opinionOf(useBatch(), recordKey(record));
  const profile = findProfile(record.profile) ?? defaultProfile;
  const offered = record.gradeRecomputed === null ? [] : ticksOf(profile);
  const statement = budgetStatement(settledTotal(record, opinion) ?? record.recomputed, profile);
  if (offered.length === 0 && statement === undefined) return null;
  const { grade, because } = settledGrade(record, opinion) ?? { grade: "", because: [] };
  const tick = (one: Tick, isOn: boolean): void => {
    const ticks = isOn ? [...opinion.ticks, one] : opinion.ticks.filter((other) => other !== one);
    void changeOpinion(desk, { ...opinion, ticks });
  };
  return (
    <section className={styles.part} aria-label="降级情形">
      {offered.length > 0 && (
        <>
          <h3 className={styles.heading}>
            {because.length > 0 ? `降级情形　核定等级 ${grade}` : "降级情形"}
          </h3>
          <div className={styles.ticks}>
            {offered.map((one) => (
              <Checkbox
                key={one}
                label={tickWords[one]}
                checked={opinion.ticks.includes(one)}
                onChange={(_, { checked }) => tick(one, checked === true)}
              />
            ))}
          </div>
        </>
      )}
      {because.map((text) => (
        <p key={text} className={styles.quiet}>
          {text}
        </p>
      ))}
      {statement !== undefined && <p className={styles.quiet}>{statement}</p>}
    </section>
  );
}
