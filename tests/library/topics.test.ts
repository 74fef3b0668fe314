import { describe, expect, it } from "vitest";
import { findTopics } from "../../src/library/recommend/topics";
import { recommender } from "./bundled";
import names from "./data/project-names.json";

const { topics } = recommender();

/** Where the field stands among those that a name leads to; common kinds of expenditure apart. */
function rankOf([project = "", field = ""]: readonly string[]): number {
  const hits = findTopics(topics, { project, goal: "", unit: "", classCode: "", industry: null });
  const wanted = new RegExp(field);
  return hits
    .filter(({ industry }) => industry.id !== "common")
    .findIndex((hit) => wanted.test(hit.field.field));
}

describe("the names of usual county projects", () => {
  const ranks = names.map((row) => ({ project: row[0], rank: rankOf(row) }));

  it("lead to their field", () => {
    const first = ranks.filter(({ rank }) => rank === 0);
    expect(first.length / ranks.length).toBeGreaterThanOrEqual(0.95);
  });

  it("have it among the first four", () =>
    expect(ranks.filter(({ rank }) => rank < 0 || rank > 3)).toEqual([]));
});
