import { readdirSync } from "node:fs";
import { join, parse } from "node:path";
import { describe, expect, test } from "vitest";
import { profileSchema, type Profile } from "../../src/profile/profile";
import { defaultProfile, findProfile, profiles } from "../../src/profile/profiles";
import { sourcesOf } from "../../src/profile/source-of";

/** Paths of all numbers in a profile, sources aside: `execution.formula.bands.0.share`. */
function numberPaths(value: unknown, path: string): readonly string[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    numberPaths(part, path === "" ? key : `${path}.${key}`),
  );
}

function sourceFor(profile: Profile, path: string): Profile["source"] | undefined {
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length--) {
    const found = sourcesOf(profile)[parts.slice(0, length).join(".")];
    if (found) return found;
  }
  return undefined;
}

describe.each(profiles.map((profile) => [profile.id, profile] as const))("%s", (_, profile) => {
  const citations = [profile.source, ...Object.values(sourcesOf(profile))];

  test("keeps the schema", () => {
    expect(profileSchema.parse(profile)).toEqual(profile);
  });

  test("every number has a source, listed in source-of.ts", () => {
    const missing = numberPaths(profile, "").filter((path) => sourceFor(profile, path) === undefined);
    expect(missing).toEqual([]);
  });

  test("every source belongs to something in the profile", () => {
    const known = (path: string): boolean =>
      path
        .split(".")
        .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], profile) !==
      undefined;
    expect(Object.keys(sourcesOf(profile)).filter((path) => !known(path))).toEqual([]);
  });

  test("cites documents and topics only, never article numbers; what is not sure is 惯例", () => {
    for (const { text, evidence } of citations) {
      expect(text).not.toMatch(/第[一二三四五六七八九十百0-9]+条/);
      expect(["found", "seed", "own-high", "own-medium", "practice"]).toContain(evidence);
      expect(text.startsWith("惯例")).toBe(evidence === "practice" || evidence === "own-medium");
    }
  });

  test("level-1 points total 100", () => {
    for (const weights of [profile.weights, profile.weightsWithCost ?? profile.weights]) {
      expect(Object.values(weights).reduce((sum, points) => sum + points, 0)).toBe(100);
    }
  });

  test("grades and bands run downwards to 0", () => {
    const { formula } = profile.execution;
    const scales = [
      profile.grades,
      profile.satisfactionBands ?? [],
      formula.kind === "bands" ? formula.bands : [],
    ];
    for (const scale of scales.filter((list) => list.length > 0)) {
      const from = scale.map((step) => step.from);
      expect(from).toEqual(from.toSorted((a, b) => b - a));
      expect(from.at(-1)).toBe(0);
    }
  });
});

test("every file in profiles/ is listed in profiles.ts", () => {
  const folder = join(import.meta.dirname, "../../src/profile/profiles");
  const files = readdirSync(folder).map((file) => parse(file).name);
  const ids = profiles.map(({ id }) => id);
  expect(files.filter((name) => name !== "national-numbers" && !ids.includes(name))).toEqual([]);
});

describe("what the jurisdictions decide", () => {
  const by = (id: string): Profile => findProfile(id) ?? defaultProfile;

  test.each([
    ["mof-2020", { execution: 10, cost: 0, output: 50, benefit: 30, satisfaction: 10 }],
    ["mof-2021-cost", { execution: 10, cost: 0, output: 50, benefit: 30, satisfaction: 10 }],
    ["mof-2016", { execution: 10, cost: 0, output: 50, benefit: 30, satisfaction: 10 }],
  ])("%s: level-1 points", (id, weights) => {
    expect(by(id).weights).toEqual(weights);
    expect(by(id).fixedLevel1).toBe(true);
  });

  test("湖北 gives 20 points to execution and leaves the rest free", () => {
    expect(by("hubei").weights.execution).toBe(20);
    expect(by("hubei").fixedLevel1).toBe(false);
  });

  test("with cost on its own: 20, 40, 20, 10", () => {
    expect(by("mof-2021-cost").weightsWithCost).toEqual({
      execution: 10,
      cost: 20,
      output: 40,
      benefit: 20,
      satisfaction: 10,
    });
    expect(by("mof-2020").weightsWithCost).toBeUndefined();
  });

  test("the older generation and 湖北 end the middle tier at 50 %", () => {
    const older = profiles.filter(({ tiers }) => tiers.partly === 0.5).map(({ id }) => id);
    expect(older).toEqual(["mof-2016", "hubei"]);
    expect(by("mof-2020").tiers.partly).toBe(0.6);
  });

  test("the default has no number that only single jurisdictions have", () => {
    expect(defaultProfile.id).toBe("mof-2020");
    expect(defaultProfile.execution.explainBelow).toBeUndefined();
    expect(defaultProfile.minIndicators).toBeUndefined();
    expect(defaultProfile.satisfactionBands).toBeUndefined();
    expect(defaultProfile.textLimits).toBeUndefined();
    expect(defaultProfile.results).toBeUndefined();
    expect(defaultProfile.monitoring).toEqual({ red: 0.6, yellow: 0.8 });
  });

  test.each<[string, (profile: Profile) => unknown, unknown]>([
    ["sichuan", (profile) => profile.execution.explainBelow, 90],
    ["sichuan", (profile) => profile.textLimits?.reason, 100],
    ["anhui", (profile) => profile.zeroWeight, "error"],
    ["anhui", (profile) => profile.duplicateNames, false],
    ["jiangxi", (profile) => profile.execution.formula.kind, "bands"],
    ["zhejiang", (profile) => profile.execution.over100, "warning"],
    ["hebei-tianjin", (profile) => profile.monitoring.over, 0.15],
    ["shandong", (profile) => [profile.monitoring.behind?.points, profile.results?.lastShare], [40, 0.2]],
    ["heilongjiang", (profile) => profile.results?.caps?.length, 1],
    ["xinjiang", (profile) => [profile.results?.budgetLine, profile.monitoring.months], [80, [5, 8]]],
    ["beijing", (profile) => profile.execution.denominator, "initial"],
    ["shanghai", (profile) => profile.grades.map(({ from }) => from), [90, 75, 60, 0]],
    ["guangdong", (profile) => profile.grades.map(({ from }) => from), [90, 80, 70, 60, 0]],
  ])("%s has a number of its own", (id, read, expected) => {
    expect(findProfile(id)).toBeDefined();
    expect(read(by(id))).toEqual(expected);
  });

  test("an unknown id finds nothing", () => {
    expect(findProfile("CN-2020")).toBeUndefined();
  });
});

describe("the schema", () => {
  const refused: readonly (readonly [string, object])[] = [
    ["an id in capitals", { id: "MOF" }],
    ["a share above 1", { inflation: 5 }],
    ["an unknown member", { overSevereAt: 2 }],
    ["a source without text", { source: { text: "", evidence: "found" } }],
    ["no reading for reverse indicators", { reverse: [] }],
  ];
  test.each(refused)("refuses %s", (_, change) => {
    expect(profileSchema.safeParse({ ...defaultProfile, ...change }).success).toBe(false);
  });
});
