import { Button, Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { stepNames, stepsFrom, templatesFor, type ChainStep } from "../../drafting/chain/chain-step";
import { freeSheetName, monitoringMonth, nextSheet, type ChainSource } from "../../drafting/chain/next-sheet";
import { useSession } from "../session/use-session";
import { FormDropdown } from "./FormDropdown";
import { WordChoice } from "./WordChoice";
import { takenNames, writeForm } from "./write-form";

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "flex-start",
  },
  wide: { width: "100%" },
  quiet: { margin: "0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  narrow: { minWidth: "96px" },
});

const months = Array.from({ length: 12 }, (_, at) => at + 1);

/** What is carried over, so that nobody looks for it or types it again. */
const carriedWords: Readonly<Record<ChainStep, string>> = {
  monitoring: "项目信息、资金、目标、指标和指标值照搬过去；执行数、执行情况和预计完成情况留空。",
  review: "项目信息、预算数、目标、指标、指标值和分值照搬过去；执行数、完成值和得分留空。",
  "next-target": "项目信息、目标、指标、指标值和分值照搬过去，本年完成值列在旁边；资金留空。",
};

/** A monitoring form holds no points: they come from the target sheet, when it is there. */
function missingWords({ form, target }: ChainSource, step: ChainStep): string {
  const lacks = step === "review" && form.kind === "monitoring" && !target;
  return lacks ? "监控表没有分值，也没有找到批复目标表：分值需要自己填。" : "";
}

function MonthChoice({
  month,
  onMonth,
}: {
  readonly month: number;
  readonly onMonth: (month: number) => void;
}) {
  const styles = useStyles();
  return (
    <Field label="监控截至" size="small">
      <Dropdown
        size="small"
        className={styles.narrow}
        value={`${month} 月`}
        selectedOptions={[String(month)]}
        onOptionSelect={(_, { optionValue }) => onMonth(Number(optionValue))}
      >
        {months.map((one) => (
          <Option key={one} value={String(one)}>{`${one} 月`}</Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** 监控表, 自评表 or 下年目标表 from the form looked at. */
export function FollowingForm({ source }: { readonly source: ChainSource }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const steps = stepsFrom(source.form);
  const [step, setStep] = useState<ChainStep>(steps[0] ?? "next-target");
  const templates = templatesFor(step, source);
  const [chosen, setChosen] = useState<string>();
  const template = templates.find(({ id }) => id === chosen) ?? templates[0];
  const [ownMonth, setMonth] = useState<number>();
  if (!template) return <p className={styles.quiet}>这张表之后没有下一张表。</p>;
  const month = ownMonth ?? monitoringMonth(source.profile, template);
  const write = (): void => {
    const sheet = freeSheetName(template.sheet, takenNames(session));
    void writeForm(session, nextSheet(source, { step, template, sheet, month }));
  };
  const missing = missingWords(source, step);
  return (
    <div className={styles.column}>
      <WordChoice label="生成哪张表" choices={steps} chosen={step} words={stepNames} onChoose={setStep} />
      <div className={styles.wide}>
        <FormDropdown label="表式" forms={templates} form={template} onChoose={({ id }) => setChosen(id)} />
      </div>
      {step === "monitoring" && <MonthChoice month={month} onMonth={setMonth} />}
      <p className={styles.quiet}>{carriedWords[step]}</p>
      {missing !== "" && <p className={styles.quiet}>{missing}</p>}
      <Button size="small" appearance="primary" onClick={write}>
        生成{stepNames[step]}
      </Button>
    </div>
  );
}
