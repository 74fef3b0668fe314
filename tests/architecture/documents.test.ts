import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const { forbidden } = z
  .object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string() })) })
  .parse(createRequire(import.meta.url)("../../.dependency-cruiser.cjs"));

describe("ARCHITECTURE.md", () => {
  it("lists the import table as it is enforced", () => {
    const text = readFileSync(path.join(import.meta.dirname, "../../ARCHITECTURE.md"), "utf8");
    const listed = text.split("\n").filter((line) => /^- `[\w-]+\/` may import/.test(line));
    const laws = forbidden
      .filter(({ name }) => name.startsWith("imports-of-"))
      .map(({ comment }) => `- ${comment.replace(/^src\/([\w-]+)/, "`$1/`")}`);
    expect(listed).toEqual(laws);
  });
});

const root = path.join(import.meta.dirname, "../..");
const folders = ["src", "tests", "tools", "bench", "examples", "assets"];

/** Code is told about beside it, but briefly; what takes longer stands in `docs/`. */
it.each(
  folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
        path.join(folder, file),
      ),
    )
    // The catalogue of the rules is made from them.
    .filter((file) => path.basename(file) === "README.md" && file !== path.join("src", "rules", "README.md")),
)("%s has at most ten lines", (file) => {
  const lines = readFileSync(path.join(root, file), "utf8").trimEnd().split("\n");
  expect(lines.length).toBeLessThanOrEqual(10);
});
