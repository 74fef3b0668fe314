import { describe, expect, it } from "vitest";
import { mergeRows } from "../../src/library/packs/merge-rows";
import { readPack } from "../../src/library/packs/read-pack";
import { library } from "./bundled";

const { families } = library;
const row = (name: string, target: string) => ({ name, level2: "数量指标", target });
const old = [row("培训人次", "≥600人次"), row("培训期数", "≥6期")];
const fresh = [row("培训期数", "≥8期"), row("培训人次", "≥600人次"), row("编印教材数量", "≥200册")];

describe("rows that meet a pack of the same name", () => {
  const merge = mergeRows(old, fresh, families);

  it("are told apart: new, the same, different", () => {
    expect(merge).toMatchObject({
      added: 1,
      same: 1,
      conflicts: [{ name: "培训期数", old: "≥6期", fresh: "≥8期" }],
    });
  });

  it("lose nothing, whichever side is kept", () => {
    const targets = (rows: typeof merge.keepOld) => new Map(rows.map(({ name, target }) => [name, target]));
    expect(targets(merge.keepOld)).toEqual(
      new Map([
        ["培训期数", "≥6期"],
        ["培训人次", "≥600人次"],
        ["编印教材数量", "≥200册"],
      ]),
    );
    expect(targets(merge.keepFresh).get("培训期数")).toBe("≥8期");
    expect(merge.keepFresh).toHaveLength(3);
  });
});

it("a pack's strange keys touch nothing but their own row", () => {
  const source: unknown = JSON.parse(
    '{"format":"biaochi-pack","version":1,"name":"甲","entries":[{"name":"培训人次","level2":"数量指标","__proto__":{"mustUse":"甲省"}},{"name":"培训期数","level2":"数量指标","constructor":{"prototype":{"x":1}}},{"name":"编印教材数量","level2":"数量指标","target":"≥200册"}]}',
  );
  const pack = readPack(source, families);
  expect(Reflect.get({}, "mustUse")).toBeUndefined();
  expect(Reflect.get({}, "x")).toBeUndefined();
  expect(pack.entries.every(({ mustUse }) => mustUse === null)).toBe(true);
  expect(pack.entries.map(({ name }) => name)).toContain("编印教材数量");
});
