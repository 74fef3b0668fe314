import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement, type ReactNode } from "react";
import { unitCosts } from "../../drafting/cost/unit-costs";
import { overviewOf } from "../../review/overview";
import { ApprovedLine } from "../approved/ApprovedLine";
import { allForms, currentForm } from "../session/place";
import { useSessionState } from "../session/use-session";
import { FormList } from "../workbook/FormList";
import { HiddenSheets } from "../workbook/HiddenSheets";
import { Calendar } from "./Calendar";
import { CompletionChart } from "./CompletionChart";
import { ExecutionLine } from "./ExecutionLine";
import { KindRow } from "./KindRow";
import { WeightBars } from "./WeightBars";

const CostTable = lazy(() => import("../cost/CostTable").then((module) => ({ default: module.CostTable })));

const useStyles = makeStyles({
  section: {
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

/** 概览: the form at a glance; every part leads to its cells. */
export function OverviewTab(): ReactElement | null {
  const state = useSessionState();
  const review = currentForm(state);
  if (!review) return null;
  const profile = review.numbers;
  const { weights, completion, execution, kinds } = overviewOf(review, profile);
  const { sheet } = review.form;
  const forms = allForms(state.reviews);
  return (
    <>
      {forms.length > 1 && (
        <Section title={`本工作簿 ${forms.length}`}>
          <FormList forms={forms} />
        </Section>
      )}
      {weights && weights.length > 0 && (
        <Section title="分值">
          <WeightBars sheet={sheet} weights={weights} profile={profile.name} />
        </Section>
      )}
      {completion.length > 0 && (
        <Section title="完成程度">
          <CompletionChart sheet={sheet} rows={completion} />
        </Section>
      )}
      {execution && (
        <Section title="预算执行">
          <ExecutionLine sheet={sheet} execution={execution} />
        </Section>
      )}
      {unitCosts(review.form, profile).length > 0 && (
        <Section title="单位成本">
          <Suspense>
            <CostTable review={review} profile={profile} />
          </Suspense>
        </Section>
      )}
      <Section title="指标类型">
        <KindRow sheet={sheet} kinds={kinds} />
      </Section>
      {profile.calendar && review.form.year !== null && (
        <Section title="时间安排">
          <Calendar profile={profile} year={review.form.year} />
        </Section>
      )}
      <ApprovedLine review={review} />
      <HiddenSheets />
    </>
  );
}
