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

/** The records for comparisons between them: without findings, equal texts held once. */
export function slimRecords(records: Iterable<FormRecord>): readonly FormRecord[] {
  const one = oneOfEach();
  const slim: FormRecord[] = [];
  const slimIndicator = (indicator: RecordIndicator): RecordIndicator => ({
    ...indicator,
    name: one(indicator.name),
    level2: one(indicator.level2),
    target: one(indicator.target),
    actual: one(indicator.actual),
  });
  for (const record of records) {
    slim.push({
      ...record,
      findings: [],
      answered: [],
      indicators: record.indicators.map(slimIndicator),
      ...{ sheet: one(record.sheet), range: one(record.range), title: one(record.title) },
      ...{ unit: one(record.unit), department: one(record.department), project: one(record.project) },
    });
  }
  return slim;
}
