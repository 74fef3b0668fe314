// How well real projects are served: what their units declared, against what the library suggests.
import { loadSource } from "../../tools/load-source.mjs";
import { print } from "../print.mjs";
import { cleanName, declaredProjects, found } from "./declared.mjs";

const { bundledSource } = await loadSource("src/library/bundled.ts");
const { makeSearch } = await loadSource("src/library/search/make-search.ts");
const { recommendLibrary } = await loadSource("src/library/recommend/recommend-library.ts");
const { industryOf } = await loadSource("src/library/recommend/industry-of.ts");
const { buildPostings, addTerm, scoresFor } = await loadSource("src/library/search/postings.ts");
const { gramsOf } = await loadSource("src/library/search/grams.ts");

const verbose = process.argv.includes("--verbose");
const first = 30;

/** A share in words: `45.0 % (9 of 20)`. */
export const percent = (part, whole) =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part} of ${whole})`;

function plainRanking(library) {
  const postings = buildPostings(library.entries.map(({ name }) => gramsOf(name)));
  return (text) => {
    const scores = scoresFor(library.entries.length);
    for (const term of gramsOf(text)) addTerm(postings, { term, weight: 1 }, scores);
    return [...scores.touched.subarray(0, scores.count)]
      .toSorted((a, b) => scores.of[b] - scores.of[a])
      .slice(0, first)
      .map((at) => library.entries[at].name);
  };
}

/** The library as if it had never seen these sheets' wordings: how well sheets are served that nobody has seen. */
function withoutWordingsOf(library, projects) {
  const said = new Set(projects.flatMap(({ names }) => names));
  const entries = library.entries.map((entry) => ({
    ...entry,
    synonyms: entry.synonyms.filter((other) => !said.has(cleanName(other))),
  }));
  return recommendLibrary({ ...library, entries }, makeSearch(entries, bundledSource));
}

/** Prints how many of the names that real units declared are among the first suggestions, by what is known of the project. */
export function benchProjects({ library, recommender, recommend }) {
  const projects = declaredProjects();
  if (projects.length === 0)
    return print("real projects", "the published sheets are not beside this checkout");
  const plain = plainRanking(library);
  const ways = {
    "by name alone (at least 45 %)": ({ project }) =>
      recommend(recommender, { project, limit: first }).map(({ entry }) => entry.name),
    "plain BM25 over names, by name": ({ project }) => plain(project),
  };
  const withGoal = (one) => goalNames(recommender, one);
  const goalNames = (from, { project, goal, industry }) =>
    recommend(from, {
      project,
      goal,
      industry: industryOf(industry, library.industries) ?? undefined,
      limit: first,
    }).map(({ entry }) => entry.name);
  const halves = [projects.filter((_, at) => at % 2 === 0), projects.filter((_, at) => at % 2 === 1)];
  const measure = (list, way) => {
    const hits = list.map((one) => found(one.names, way(one)).length);
    return [hits.reduce((a, b) => a + b, 0), list.reduce((sum, { names }) => sum + names.length, 0)];
  };
  for (const [name, way] of Object.entries(ways)) {
    print(name, percent(...measure(projects, way)));
    print("  first half, second half", halves.map((half) => percent(...measure(half, way))).join("; "));
  }
  const goals = projects.filter(({ goal }) => goal !== "");
  print("by name, goal and industry (at least 60 %)", percent(...measure(goals, withGoal)));
  const stranger = withoutWordingsOf(library, projects);
  const nameOnly = ({ project }) =>
    recommend(stranger, { project, limit: first }).map(({ entry }) => entry.name);
  print(
    "without other names that stand in these sheets",
    `${percent(...measure(projects, nameOnly))}; ${percent(...measure(goals, (one) => goalNames(stranger, one)))}`,
  );
  if (!verbose) return;
  for (const one of projects) {
    const names = one.goal ? withGoal(one) : ways["by name alone (at least 45 %)"](one);
    const hits = new Set(found(one.names, ways["by name alone (at least 45 %)"](one)));
    const hitsGoal = new Set(found(one.names, names));
    console.log(
      `\n${one.id} ${one.project} [${one.industry}] ${hits.size}/${hitsGoal.size}/${one.names.length}`,
    );
    console.log(`  found: ${[...hits].join(" ")}`);
    console.log(`  missed: ${one.names.filter((name) => !hits.has(name)).join(" ")}`);
    console.log(`  suggested: ${ways["by name alone (at least 45 %)"](one).join(" ")}`);
  }
}
