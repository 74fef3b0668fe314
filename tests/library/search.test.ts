import { describe, expect, it } from "vitest";
import { bundledSource } from "../../src/library/bundled";
import { makeLibrary } from "../../src/library/library";
import { namesOf } from "../../src/library/compose";
import { growingIndex } from "../../src/library/search/growing-index";
import { hitRanges } from "../../src/library/search/highlight";
import { buildWritten } from "../../src/library/search/name-index";
import { documentsOf, namesOfItems } from "../../src/library/search/names";
import { normalize } from "../../src/library/search/normalize";
import { searchLibrary } from "../../src/library/search/search-library";
import { buildSounds } from "../../src/library/search/sounds";
import { syllableReader } from "../../src/library/search/syllables";
import { searchable } from "./bundled";

const search = searchable();
const names = (query: string, limit = 5): readonly string[] =>
  searchLibrary(search, query, { limit }).map(({ entry }) => entry.name);

describe("search", () => {
  it.each([
    ["a part", "高标准农田", /高标准农田/],
    ["what people say", "扫马路", /清扫/],
    ["another order", "合格率培训", /培训.*合格率/],
    ["a homophone typed", "公用精费", /公用经费/],
    ["the sound of what is written in no name", "动物疫苗免役率", /免疫/],
    ["initials, with words left out", "cjrbt", /残疾人.*补贴/],
    ["full pinyin, with words left out", "canjirenbutie", /残疾人.*补贴/],
    ["full pinyin, mistyped", "gaobiaozunnongtan", /高标准农田/],
    ["a character left out", "义务教育巩率", /义务教育巩固率/],
    ["a synonym", "老百姓满意度", /群众满意度|居民满意度/],
    ["everyday words", "机器购置数量", /设备/],
    ["an abbreviation", "等保测评", /等级保护测评/],
    ["initials", "gbznt", /高标准农田/],
    ["full pinyin", "peixunrenci", /培训人次/],
    ["pinyin without -g", "manyidu", /满意度/],
    ["full-width letters", "ＧＤＰ", /GDP/],
  ])("finds by %s: %s", (_, query, expected) => expect(names(query).join(" ")).toMatch(expected));

  it("finds nothing for nothing", () => {
    expect(names("")).toEqual([]);
    expect(names("  ，。")).toEqual([]);
    expect(names("qqqqzzzz")).toEqual([]);
  });

  it("is narrowed by industry, kind, unit and 共性", () => {
    const hits = searchLibrary(search, "人数", {
      industries: new Set(["education"]),
      kinds: new Set(["数量"]),
      unit: "人",
      limit: 50,
    });
    expect(hits.length).toBeGreaterThan(3);
    for (const { entry } of hits)
      expect(entry).toMatchObject({ industry: "education", kind: "数量", unit: "人" });
    expect(
      searchLibrary(search, "人数", { mustUseOnly: true }).every(({ entry }) => entry.mustUse !== null),
    ).toBe(true);
  });

  it("says which synonym fitted, and what of the name was hit", () => {
    const hit = searchLibrary(search, "等保测评通过率", { limit: 1 })[0];
    expect(hit?.entry.name).toBe("网络安全等级保护测评通过率");
    expect(hit?.synonym).toBe("等保测评通过率");
    expect(hitRanges("补贴发放及时率", "发放 及时")).toEqual([{ start: 2, end: 6 }]);
  });

  it("can be indexed before the entries are put together: names in their order", () => {
    const names = namesOf(bundledSource.industries);
    expect(names).toEqual(namesOfItems(search.entries));
    expect(documentsOf(names.text)).toEqual(
      search.entries.flatMap(({ name, synonyms }) => [name, ...synonyms]).map(normalize),
    );
  });

  it("puts together no entry but those that it shows", () => {
    const { entries, index } = search;
    const looked = new Set<number>();
    const entryAt = (place: number) => {
      looked.add(place);
      return entries[place];
    };
    const hits = searchLibrary({ ...search, index, entryAt }, "补贴发放", { limit: 3 });
    expect([...looked].map((place) => entries[place])).toEqual(hits.map(({ entry }) => entry));
    const { entryAt: at } = makeLibrary(bundledSource);
    expect(at(7)).toEqual(entries[7]);
    expect(at(7)).toBe(at(7));
    expect(at(-1)).toBeUndefined();
  });

  it("answers by what is written before it is known how names sound", () => {
    const deaf = { ...search, index: { ...search.index, sounds: () => null } };
    const first = (query: string): string | undefined =>
      searchLibrary(deaf, query, { limit: 1 })[0]?.entry.name;
    expect(first("高标准农田面积")).toContain("高标准农田");
    expect(first("gbznt")).toBeUndefined();
  });

  it("answers by the names themselves what it answers by their postings, before these are built", () => {
    const growing = growingIndex(namesOfItems(search.entries));
    const early = { ...search, index: growing.index };
    const written = { ...search.index, sounds: () => null };
    const asked = [
      "高标准农田",
      "合格率培训",
      "65岁以上老人",
      "PM2.5浓度",
      "率",
      "学生学生",
      "老百姓满意度",
      "无此",
      " ",
    ];
    for (const query of asked)
      expect(searchLibrary(early, query), query).toEqual(searchLibrary({ ...search, index: written }, query));
    const documents = documentsOf(namesOfItems(search.entries).text);
    growing.write(buildWritten(documents));
    growing.hear(buildSounds(documents, search.read));
    for (const query of [...asked, "公用精费", "gbznt"])
      expect(searchLibrary(early, query), query).toEqual(searchLibrary(search, query));
  });

  it("answers the same again", () => expect(names("补贴发放", 20)).toEqual(names("补贴发放", 20)));
});

describe("syllables", () => {
  const read = syllableReader(bundledSource.syllables);
  it.each([
    ["会计", "kuai ji"],
    ["长度", "chang du"],
    ["增长率", "zeng zhang lv"],
    ["重复", "chong fu"],
  ])("of %s are %s", (han, expected) => expect(read(han).join(" ")).toBe(expected));

  it("are known for the characters of all names", () => {
    const unread = new Set(
      search.entries.flatMap(({ name }) =>
        [...name].filter((one) => /\p{Script=Han}/u.test(one) && read(one).length === 0),
      ),
    );
    expect([...unread]).toEqual([]);
  });
});
