import { expect, test } from "vitest";
import { isSheetName } from "../../src/office-file/write/sheet-name";

test.each(["自评表", "新名's 表", "2024年（上）", "表".repeat(31)])(
  "Excel takes %s as the name of a sheet",
  (name) => {
    expect(isSheetName(name)).toBe(true);
  },
);

test.each(["", " ", "'自评表", "自评表'", "甲/乙", "甲:乙", "[甲]", "表".repeat(32)])(
  "Excel does not take “%s” as the name of a sheet",
  (name) => {
    expect(isSheetName(name)).toBe(false);
  },
);
