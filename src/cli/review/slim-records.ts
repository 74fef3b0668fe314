import type { FormRecord, RecordIndicator } from "../../portfolio/record/record";

/** Gives equal texts as one: names, targets and results of indicators recur in most sheets of a batch. */
function oneOfEach(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
}

/** Gives records as comparisons between them need them: without findings, equal texts held once. */
export function slimmer(): (record: FormRecord) => FormRecord {
  const one = oneOfEach();
  const slimIndicator = (indicator: RecordIndicator): RecordIndicator => ({
    ...indicator,
    name: one(indicator.name),
    level2: one(indicator.level2),
    target: one(indicator.target),
    actual: one(indicator.actual),
  });
  return (record) => ({
    ...record,
    findings: [],
    answered: [],
    indicators: record.indicators.map(slimIndicator),
    sheet: one(record.sheet),
    range: one(record.range),
    title: one(record.title),
    unit: one(record.unit),
    department: one(record.department),
    project: one(record.project),
  });
}
