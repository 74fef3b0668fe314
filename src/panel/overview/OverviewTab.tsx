import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, type ReactElement, type ReactNode } from "react";
import { unitCosts } from "../../drafting/cost/unit-costs";
import { dutyMap } from "../../review/duty-map";
import type { Form } from "../../form/form";
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
import { partAhead } from "../part";

const DutyTable = partAhead(() => import("./DutyTable").then(({ DutyTable }) => DutyTable));
const CostTable = partAhead(() => import("../cost/CostTable").then(({ CostTable }) => CostTable));

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

/** The forms of the workbook, where there are several. */
function OtherForms(): ReactElement | null {
  const forms = allForms(useSessionState().reviews);
  if (forms.length < 2) return null;
  return (
    <Section title={`本工作簿 ${forms.length}`}>
      <FormList forms={forms} />
    </Section>
  );
}

/** What each duty of a department leads to, where its form lists duties. */
function Duties({ form }: { readonly form: Form }): ReactElement | null {
  const isDepartment = form.kind === "department-target" || form.kind === "department-review";
  const rows = isDepartment ? dutyMap(form) : [];
  if (rows.length === 0) return null;
  return (
    <Section title="职能与目标">
      <Suspense>
        <DutyTable sheet={form.sheet} rows={rows} />
      </Suspense>
    </Section>
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
  return (
    <>
      <OtherForms />
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
      <Duties form={review.form} />
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
