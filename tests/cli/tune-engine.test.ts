import { expect, test } from "vitest";
import { switchesOf } from "../../src/cli/tune-engine";

// The engine prints an error for each switch that it does not know, in front of every run.
test.each([
  ["20.20.2", true],
  ["22.23.3", false],
  ["24.21.0", false],
])("Node %s gets no switch that its engine does not know", (version, knowsBudget) => {
  const names = switchesOf(version).map((one) => one.split("=")[0]);
  expect(names.includes("--interrupt-budget")).toBe(knowsBudget);
  expect(names.includes("--invocation-count-for-turbofan")).toBe(!knowsBudget);
});

test("a version of Node that nobody tried is left as it is", () => {
  expect(switchesOf("26.0.0")).toEqual([]);
});
