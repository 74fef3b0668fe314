import { describe, it } from "vitest";
import { hostContract } from "../host-contract";
import { excelKind } from "./excel-kind";

describe("the port over Excel", () => {
  it.each(hostContract)("$name", ({ keeps }) => keeps(excelKind));
});
