import { describe, expect, it } from "vitest";
import type { LibraryEntry } from "../../src/library/entry";
import { kinds, type Kind } from "../../src/library/kinds";
import { reviewSheet } from "../../src/review/review-sheet";
import { parseTable } from "../../src/sheet/table-text";
import { parseValue } from "../../src/values/parse-value";
import { unitNamed } from "../../src/values/units";
import { library } from "./bundled";
import { targetTable } from "./target-sheet";

const { entries, industries, families } = library;
const fieldsOf = (id: string): readonly (readonly LibraryEntry[])[] =>
  (industries.find((industry) => industry.id === id)?.fields ?? []).map(({ field }) =>
    entries.filter((entry) => entry.industry === id && entry.field === field),
  );

/** Every one of these groups must be there, or no sound sheet can be made from the field alone. */
const needed: readonly (readonly Kind[])[] = [
  ["数量"],
  ["质量"],
  ["时效"],
  ["成本"],
  ["经济效益", "社会效益", "生态效益", "可持续"],
  ["满意度"],
];

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** What is left when words that change nothing are taken away. */
function core(name: string): string {
  return name
    .replace(/[（(].*?[)）]|[“”"、]/g, "")
    .replace(/(?:总|的|比率|比例|数量|数|量|率|度|情况)/g, "")
    .split("")
    .sort()
    .join("");
}

describe("the bundled entries", () => {
  it("have ids that name one entry each", () => expect(twice(entries.map(({ id }) => id))).toEqual([]));

  it("have a family each", () => {
    expect(entries.filter(({ family }) => !families.byId(family)).map(({ id }) => id)).toEqual([]);
    expect(twice(families.all.map(({ id }) => id))).toEqual([]);
  });

  it("refer to standards and types that exist", () => {
    const lines = industries.flatMap(({ fields }) =>
      fields.flatMap(({ indicators }) => Object.values(indicators).flat()),
    );
    const named = lines.flatMap((line) => (typeof line === "string" ? [] : (line.standard ?? [])));
    const standards = new Set(library.standards.map(({ name }) => name));
    expect(named.filter((name) => !standards.has(name))).toEqual([]);
    const types = new Set(industries.find(({ id }) => id === "common")?.fields.map(({ field }) => field));
    expect(
      industries
        .flatMap(({ fields }) => fields.flatMap((field) => field.types))
        .filter((type) => !types.has(type)),
    ).toEqual([]);
  });

  it("stand in one level 2 under one wording", () => {
    const seen = new Map<string, string>();
    const doubles = entries.flatMap(({ id, kind, name }) => {
      const key = `${kind} ${core(name)}`;
      const before = seen.get(key);
      seen.set(key, id);
      return before === undefined ? [] : [`${before} ~ ${id}`];
    });
    expect(doubles).toEqual([]);
  });

  it("have sample targets that can be read", () => {
    const unread = entries.filter(({ name, sample }) => {
      const { kind, flags, unit, number } = parseValue(sample);
      const isFigure = kind === "number" && flags.length === 0 && number !== undefined;
      const isWhole = unit !== undefined || /系数$|指数$/.test(name);
      const isDate = (kind === "date" || kind === "period") && flags.length === 0;
      return (
        !(isFigure && isWhole) && !isDate && !/^(?:是|否|每(?:月|季|年).+前|=?Ⅰ{1,3}类|.级)$/.test(sample)
      );
    });
    expect(unread.map(({ id, sample }) => `${id} ${sample}`)).toEqual([]);
  });

  it("ask for what the parser of values reads in their samples", () => {
    const composed = [...entries, ...library.sets.flatMap(({ rows }) => rows.map(({ entry }) => entry))];
    const unlike = composed.filter(({ sample, operator, unit }) => {
      const value = parseValue(sample);
      const isDate = value.kind === "date" || value.kind === "period";
      return operator !== (isDate ? null : (value.operator ?? null)) || unit !== (value.unit ?? null);
    });
    expect(unlike.map(({ id, sample }) => `${id} ${sample}`)).toEqual([]);
  });

  it("use units that the product knows", () => {
    const known = (unit: string): boolean =>
      unit
        .split(/[/·]/)
        .every(
          (part) =>
            part === "" ||
            unitNamed(part) !== undefined ||
            /^(?:[\d万千百]*[\u4e00-\u9fa5]{1,4}|10万)$/.test(part),
        );
    expect(
      entries
        .filter(({ unit }) => unit !== null && !known(unit))
        .map(({ id, unit }) => `${id} ${unit ?? ""}`),
    ).toEqual([]);
  });
});

describe.each(industries.map(({ id }) => [id] as const))("%s", (id) => {
  const groups = fieldsOf(id);

  it("can make a sound sheet from each of its fields alone", () => {
    const holes = groups.flatMap((field) => {
      const has = new Set(field.map(({ kind }) => kind));
      const missing = needed.filter((group) => !group.some((kind) => has.has(kind)));
      return missing.map((group) => `${field[0]?.field ?? ""}: ${group.join("、")}`);
    });
    expect(holes).toEqual([]);
  });

  it.each(["own-level", "inside-output"] as const)("holds nothing a rule would flag, cost %s", (cost) => {
    const found = groups.flatMap((field) => {
      const { grid } = parseTable(targetTable(field, cost));
      const findings = reviewSheet(grid).forms.flatMap((form) => form.findings);
      return findings.flatMap(({ rule, range, message }) => {
        const entry = field[(range?.top ?? 0) - 2];
        return range !== null && range.left >= 2 && entry
          ? [`${entry.id} ${entry.sample} ${rule}: ${message}`]
          : [];
      });
    });
    expect(found).toEqual([]);
  });
});

it("every kind is in use", () => {
  expect(kinds.filter((kind) => !entries.some((entry) => entry.kind === kind))).toEqual([]);
});
