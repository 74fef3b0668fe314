import { describe, expect, it } from "vitest";
import { publicationOf } from "../../../src/documents/publication/publication";
import { stepsFrom, templatesFor, type ChainStep } from "../../../src/drafting/chain/chain-step";
import {
  monitoringMonth,
  nextSheet,
  type ChainSource,
  sheetNamer,
} from "../../../src/drafting/chain/next-sheet";
import { filledForm } from "../../../src/drafting/blank-forms/fill-form";
import { targetWithWeights } from "../../../src/drafting/blank-forms/target-forms";
import type { Form } from "../../../src/form/form";
import { findProfile } from "../../../src/profile/profiles";
import { reviewWorkbook } from "../../../src/review/review-workbook";
import { gridOf, type Grid } from "../../../src/sheet/grid";
import { column } from "../../support/typing";
import { formOf, gridOfDraft, typed } from "./sheets";

const indicators = [
  ["产出指标", "数量指标", "培训村级会计人数", "≥240人", 20],
  ["产出指标", "数量指标", "编印操作手册", "=300册", 10],
  ["产出指标", "质量指标", "培训考核合格率", "≥92%", 15],
  ["产出指标", "时效指标", "培训完成时间", "11月底前", 5],
  ["效益指标", "社会效益指标", "村级账务差错率下降", "≥15%", 20],
  ["满意度指标", "服务对象满意度指标", "参训人员满意度", "≥90%", 10],
] as const;

function targetGrid(points: (weight: number, at: number) => number): Grid {
  return gridOfDraft(
    filledForm(targetWithWeights, {
      sheet: "目标表",
      facts: {
        year: 2026,
        project: "村级财务能力提升",
        department: "青峰县某局",
        unit: "青峰县某中心",
        goal: "培训村级会计240人，编印操作手册300册，培训考核合格率92%以上，村级账务差错率下降15%，参训人员满意度90%以上，11月底前完成。",
        "total.annual": 48.6,
        "fiscal.annual": 40,
        "carried.annual": 8.6,
        points: indicators.reduce((sum, [, , , , weight], at) => sum + points(weight, at), 0),
      },
      rows: indicators.map(([level1, level2, name, target, weight], at) => ({
        level1,
        level2,
        cells: { name, target, weight: points(weight, at) },
      })),
    }),
  );
}

/** The weights sum to 80 for 湖北; the national form has 90: the benefit gets ten more. */
const chains = [
  { id: "mof-2020", points: (weight: number, at: number) => (at === 4 ? weight + 10 : weight), exec: 10 },
  { id: "hubei", points: (weight: number) => weight, exec: 20 },
];

const actuals = ["251人", "300册", "95.4%", "2026年11月18日", "16.2%", "93.1%"];

describe.each(chains)("the chain of a year under $id", ({ id, points, exec }) => {
  const profile = findProfile(id);
  if (!profile) throw new Error(id);
  const target = targetGrid(points);
  const targetForm = formOf(target);

  const next = (step: ChainStep, form: Form): Grid => {
    const source: ChainSource = { form, target: form === targetForm ? undefined : targetForm, profile };
    const [template] = templatesFor(step, source);
    if (!template) throw new Error(step);
    const month = monitoringMonth(profile, template);
    return gridOfDraft(nextSheet(source, { step, template, sheet: step, month }));
  };
  const complaints = (grids: readonly Grid[]): readonly string[] =>
    reviewWorkbook(grids, { profile: id, today: "2027-01-20" }).sheets.flatMap(({ sheet, forms }) =>
      forms.flatMap(({ findings }) =>
        findings
          .filter(({ level }) => level !== "advice")
          .map(({ rule, message }) => `${sheet} ${rule} ${message}`),
      ),
    );
  /** What must be equal from one form to the next. */
  const carried = ({ heading, goals, indicators: rows }: Form) => ({
    project: heading.project?.value.text,
    unit: heading.unit?.value.text,
    goal: goals[0]?.expected?.value.text,
    rows: rows.map(({ name, target: asked, level1 }) => [level1, name.text, asked?.text]),
  });

  const blankMonitoring = next("monitoring", targetForm);
  const monitoringForm = formOf(blankMonitoring);
  const funds = (form: Form) => [form.budget?.total, ...(form.budget?.funds ?? [])];
  const monitoring = typed(blankMonitoring, [
    ...column(
      monitoringForm,
      "actual",
      ["160人", "300册", "94%", "", "10%", "92%"].map((text) => text || null),
    ),
    ...("forecast" in monitoringForm.columns
      ? column(monitoringForm, "forecast", ["245人", "300册", "94%", "11月底前", "15%", "92%"])
      : []),
    ...column(
      monitoringForm,
      "chance",
      indicators.map(() => "确定能"),
    ),
    [funds(monitoringForm)[0]?.executed?.at, 27.5],
    [funds(monitoringForm)[0]?.forecast?.at, 48.2],
  ]);

  it("leads from the target to monitoring with everything carried", () => {
    expect(stepsFrom(targetForm)).toContain("monitoring");
    const form = formOf(monitoring);
    expect(form.kind).toBe("monitoring");
    expect(form.month).toBe(id === "hubei" ? 6 : 7);
    expect(carried(form)).toEqual(carried(targetForm));
    expect(form.budget?.total?.initial?.amount).toBe(48.6);
    expect(complaints([target, monitoring])).toEqual([]);
  });

  const blankReview = next("review", formOf(monitoring));
  const reviewForm = formOf(blankReview);
  const review = typed(blankReview, [
    ...column(reviewForm, "actual", actuals),
    ...column(
      reviewForm,
      "score",
      targetForm.indicators.map(({ weight }) => (weight?.points ?? 0) / 100),
    ),
    [funds(reviewForm)[0]?.executed?.at, 48.6],
    [funds(reviewForm)[0]?.rate?.at, "100%"],
    [funds(reviewForm)[0]?.score?.at, exec],
    ...(reviewForm.goals[0]?.actual
      ? [
          [
            reviewForm.goals[0].actual.value.at,
            "培训村级会计251人，编印操作手册300册，合格率95.4%，差错率下降16.2%，参训人员满意度93.1%，11月18日完成。",
          ] as const,
        ]
      : []),
    [reviewForm.total?.score?.at, 100],
  ]);

  it("leads from monitoring to the self-evaluation, with the points of the target", () => {
    const form = formOf(review);
    expect(form.kind).toBe("project-review");
    expect(carried(form)).toEqual(carried(targetForm));
    if (form.columns.weight)
      expect(form.indicators.map(({ weight }) => weight?.points)).toEqual(
        targetForm.indicators.map(({ weight }) => weight?.points),
      );
    expect(form.budget?.total?.annual?.amount).toBe(48.6);
    expect(complaints([target, monitoring, review])).toEqual([]);
    expect(reviewWorkbook([review], { profile: id }).sheets[0]?.forms[0]?.scores.declared).toBe(10_000);
  });

  it("is published as it was evaluated", () => {
    const { sheets, held } = publicationOf([review], { names: [], released: false });
    expect(held).toEqual([]);
    const [published] = sheets;
    if (!published) throw new Error("not published");
    const { rows, merges } = published;
    const form = formOf(gridOf(published.name, rows, { merges }));
    expect(carried(form)).toEqual(carried(targetForm));
    expect(form.indicators.map(({ actual }) => actual?.text)).toEqual(actuals);
    expect(form.indicators.map(({ score }) => score?.points)).toEqual(
      formOf(review).indicators.map(({ score }) => score?.points),
    );
  });

  it("begins the next year's target with what was reached beside it", () => {
    const form = formOf(next("next-target", formOf(review)));
    expect(form.kind).toBe("project-target");
    expect(form.year).toBe(2027);
    expect(carried(form)).toEqual(carried(targetForm));
    expect(form.indicators.map(({ extra }) => extra.history?.text)).toEqual(actuals);
    expect(form.indicators.map(({ weight }) => weight?.points)).toEqual(
      targetForm.indicators.map(({ weight }) => weight?.points),
    );
    expect(form.budget?.total?.annual?.amount).toBeNull();
  });
});

it("sheets get names that no other has, whether those were there before or came just now", () => {
  const nameOf = sheetNamer(["自评表", "自评表3"]);
  expect(["自评表", "监控表", "自评表", "监控表"].map(nameOf)).toEqual([
    "自评表2",
    "监控表",
    "自评表4",
    "监控表2",
  ]);
});
