import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { bundledSource } from "../../src/library/bundled";
import { kinds } from "../../src/library/kinds";
import { loadFamilies } from "../../src/panel/library/load-details";
import {
  caseSchema,
  expenditureTypeSchema,
  familiesSchema,
  familyHeadsSchema,
  industrySchema,
  standardSchema,
  syllablesSchema,
  synonymsSchema,
} from "../../src/library/schema";

const { industries, families, standards, types, cases, syllables, synonyms } = bundledSource;

/** What a schema has to say against a file. */
function faultsOf(schema: z.ZodType, file: unknown): string {
  const { error } = schema.safeParse(file);
  return error ? z.prettifyError(error) : "";
}

it("every file in data/ is read by bundled.ts", () => {
  const folder = join(import.meta.dirname, "../../src/library");
  const bundled = readFileSync(join(folder, "bundled.ts"), "utf8");
  const files = readdirSync(join(folder, "data")).filter((file) => file.endsWith(".json"));
  expect(files.filter((file) => !bundled.includes(`"./data/${file}"`))).toEqual([]);
});

describe("the data files keep to their schema", () => {
  it.each(industries.map((file) => [file.id, file] as const))("%s", (_, file) =>
    expect(faultsOf(industrySchema, file)).toBe(""),
  );

  it("name no class that stands inside another of the same field", () => {
    const inside = industries.flatMap(({ fields }) =>
      fields.flatMap(({ field, classes }) =>
        classes
          .filter((one) => classes.some((other) => other !== one && one.startsWith(other)))
          .map((one) => `${field} ${one}`),
      ),
    );
    expect(inside).toEqual([]);
  });

  it.each([
    ["families", familyHeadsSchema, families],
    ["standards", z.array(standardSchema), standards],
    ["expenditure types", z.array(expenditureTypeSchema), types],
    ["cases", z.array(caseSchema), cases],
    ["syllables", syllablesSchema, syllables],
    ["synonyms", synonymsSchema, synonyms],
  ] as const)("%s", (_, schema, file) => expect(faultsOf(schema, file)).toBe(""));

  it.each(kinds.map((kind) => [kind] as const))("texts of %s, one for each family", async (kind) => {
    const file = await loadFamilies(kind);
    expect(faultsOf(familiesSchema, file)).toBe("");
    expect(file.kind).toBe(kind);
    const heads = families.find((group) => group.kind === kind)?.families.map(({ id }) => id);
    expect(file.families.map(({ id }) => id)).toEqual(heads);
  });
});
