// Writes src/library/data/syllables.json: how characters are read, and the pairs in our names that are read otherwise.
// Run after many names were added: the reading of new pairs is learnt from them.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { pinyin } from "pinyin-pro";
import { loadSource } from "./load-source.mjs";
import { root } from "./run.mjs";

const { bundledSource } = await loadSource("src/library/bundled.ts");
const { makeLibrary } = await loadSource("src/library/library.ts");
const { commonCharacters } = await loadSource("src/library/search/common-characters.ts");

const read = (text) => pinyin(text, { toneType: "none", type: "array", v: true });

const common = commonCharacters();
const { entries, industries } = makeLibrary(bundledSource);
const texts = [
  ...entries.flatMap(({ name, synonyms }) => [name, ...synonyms]),
  ...industries.flatMap(({ fields }) => fields.flatMap(({ field, words }) => [field, ...words])),
];
const used = texts.flatMap((text) => text.match(/\p{Script=Han}/gu) ?? []);
const single = new Map([...common, ...used].map((character) => [character, read(character)[0]]));

/** How often each pair of characters is read in each way. */
const readings = new Map();
for (const run of texts.flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? [])) {
  const syllables = read(run);
  for (let at = 0; at + 1 < run.length; at++) {
    const counts = readings.get(run.slice(at, at + 2)) ?? new Map();
    const heard = `${syllables[at]} ${syllables[at + 1]}`;
    readings.set(run.slice(at, at + 2), counts.set(heard, (counts.get(heard) ?? 0) + 1));
  }
}
const pairs = new Map();
for (const [pair, counts] of readings) {
  const [[usual]] = [...counts].sort((a, b) => b[1] - a[1]);
  if (usual !== `${single.get(pair[0])} ${single.get(pair[1])}`) pairs.set(pair, usual);
}

/** Neighbours in the order of GB 2312 are mostly read alike: a reading and how many characters have it. */
const runs = [];
for (const character of common) {
  const syllable = single.get(character);
  const last = runs.at(-1);
  if (last?.syllable === syllable) last.count++;
  else runs.push({ syllable, count: 1 });
}
const others = new Map();
for (const [character, syllable] of single) {
  if (!common.includes(character)) others.set(syllable, (others.get(syllable) ?? "") + character);
}
const lines = (map) =>
  [...map]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(",\n");
writeFileSync(
  path.join(root, "src/library/data/syllables.json"),
  `{\n  "common": "${runs.map(({ syllable, count }) => `${syllable}${count > 1 ? count : ""}`).join(" ")}",\n  "others": {\n${lines(others)}\n  },\n  "pairs": {\n${lines(pairs)}\n  }\n}\n`,
);
