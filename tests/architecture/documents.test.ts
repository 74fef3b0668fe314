import { readFileSync } from "node:fs";
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
