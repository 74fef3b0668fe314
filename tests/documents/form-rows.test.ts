import { expect, test } from "vitest";
import { answersTable, findingsTable } from "../../src/documents/ledger/form-rows";
import { deskFinding, deskRecord } from "../support/desk-record";

test("findings and answers of a department's own form are listed under its name", () => {
  const record = deskRecord({
    ...{ kind: "department-review", unit: "", department: "市教育局", project: "" },
    findings: [deskFinding()],
    answered: [{ ...deskFinding(), reason: "批复如此" }],
  });
  for (const { rows } of [findingsTable([record], "finance"), answersTable([record], "finance")])
    expect([...rows].map(([, unit]) => unit)).toEqual(["市教育局"]);
});

test("advice is no row of the list of findings", () => {
  const findings = [deskFinding({ level: "advice" }), deskFinding({ level: "warning" })];
  const { rows } = findingsTable([deskRecord({ findings })], "unit");
  expect([...rows].map(([number, , , level]) => [number, level])).toEqual([[1, "需说明"]]);
});
