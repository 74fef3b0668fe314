import type { FormRecord, RecordFinding, RecordIndicator } from "../../src/portfolio/record/record";

/** A form's record as a test writes it: what is left out is a sheet with nothing wrong. */
export function deskRecord(spec: Partial<FormRecord> = {}): FormRecord {
  return {
    type: "form",
    file: "甲.xlsx",
    index: 0,
    sheet: "自评表",
    range: "A1:I20",
    part: null,
    kind: "project-review",
    title: "项目支出绩效自评表",
    year: 2024,
    unit: "甲单位",
    department: "某局",
    project: "农村公路养护",
    money: 100,
    spent: 100,
    execution: 100,
    profile: "mof-2020",
    verdict: "pass",
    declared: 9800,
    recomputed: 9800,
    outOf: 10000,
    atRisk: 0,
    unscored: 0,
    gradeDeclared: "优",
    gradeRecomputed: "优",
    inflation: 0,
    findings: [],
    answered: [],
    indicators: [],
    adjusted: false,
    ...spec,
  };
}

/** A finding as a test writes it. */
export function deskFinding(spec: Partial<RecordFinding> = {}): RecordFinding {
  return {
    rule: "score-over-formula",
    level: "error",
    message: "应得 10.48，填了 15。",
    range: "H14",
    about: "养护里程",
    fix: "改为 10.48",
    ...spec,
  };
}

/** An indicator as a test writes it. */
export function deskIndicator(name: string, spec: Partial<RecordIndicator> = {}): RecordIndicator {
  return {
    name,
    row: 14,
    level2: "数量指标",
    target: "≥10个",
    actual: "10个",
    weight: 1000,
    score: 1000,
    ...spec,
  };
}
