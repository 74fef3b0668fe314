import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { parseValue } from "../../src/values/parse-value";
import type { Value, ValueHints } from "../../src/values/value";

const reading = z.strictObject({
  text: z.string(),
  hints: z.strictObject({ operator: z.string(), unit: z.string(), year: z.number() }).partial().optional(),
  kind: z.enum(["number", "range", "date", "period", "grade", "text", "empty"]),
  operator: z.enum(["≥", "≤", ">", "<", "=", "±"]).optional(),
  number: z.number().optional(),
  upper: z.number().optional(),
  unit: z.string().optional(),
  span: z.strictObject({ from: z.string(), to: z.string() }).partial().optional(),
});

const file = new URL("../../bench/read/values-answer-key.json", import.meta.url);
const key = z.array(reading).parse(JSON.parse(readFileSync(file, "utf8")));

/** Where the reading differs from the key on purpose. */
const exceptions: Readonly<Record<string, string>> = {
  当年的所有时间:
    "a period in words of its own; reading such phrases would make periods of ordinary sentences",
};

function hintsOf({ operator, unit, year }: NonNullable<z.infer<typeof reading>["hints"]>): ValueHints {
  return {
    ...(operator === undefined ? {} : { operator }),
    ...(unit === undefined ? {} : { unit }),
    ...(year === undefined ? {} : { year }),
  };
}

const meaningOf = ({ kind, operator, number, upper, unit, span }: Value | z.infer<typeof reading>) =>
  JSON.stringify({ kind, operator, number, upper, unit, from: span?.from, to: span?.to });

const differing = key.filter(
  (entry) => meaningOf(entry) !== meaningOf(parseValue(entry.text, hintsOf(entry.hints ?? {}))),
);

it("agrees with what a reader made of the values on published sheets", () => {
  expect(key.length).toBeGreaterThan(350);
  expect(1 - differing.length / key.length).toBeGreaterThanOrEqual(0.98);
});

it("differs from the reader only where a reason is given", () => {
  expect(differing.map(({ text }) => text).sort()).toEqual(Object.keys(exceptions).sort());
});
