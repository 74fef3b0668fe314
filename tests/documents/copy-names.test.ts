import { expect, test } from "vitest";
import { copyNames } from "../../src/documents/copy-names";
import { deskRecord } from "../support/desk-record";

test("copies keep the names of their files; those of several units that are called the same name the unit, too", () => {
  const record = (file: string, unit: string, index = 0) => deskRecord({ file, unit, index });
  const names = copyNames([
    record("报送/一所/自评表.xlsx", "一所"),
    record("报送/一所/自评表.xlsx", "一所", 1),
    record("报送/二所/自评表.XLS", "二所"),
    record("报送/二所/旧/自评表.xlsx", "二所"),
    record("报送/二所/培训经费.xlsx", "二所"),
  ]);
  expect(Object.fromEntries(names)).toEqual({
    "报送/一所/自评表.xlsx": "自评表（一所）",
    "报送/二所/自评表.XLS": "自评表（二所）",
    "报送/二所/旧/自评表.xlsx": "自评表（二所）（2）",
    "报送/二所/培训经费.xlsx": "培训经费",
  });
});
