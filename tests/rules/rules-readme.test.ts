import { join } from "node:path";
import { expect, it } from "vitest";
import { findProfile } from "../../src/profile/profiles";
import { rules } from "../../src/rules/index";
import type { Level, Rule } from "../../src/rules/rule";

const levels: Readonly<Record<Level, string>> = { error: "错误", warning: "需说明", advice: "建议" };

function table(text: string): string {
  const rows = text
    .split("\n")
    .map((line) => line.trim().replace(/^~ *\|((?: *[\^<] *\|)*) */, "|$1 （隐藏行）"))
    .filter((line) => line.startsWith("|"));
  const width = Math.max(...rows.map((row) => row.split("|").length - 2));
  return [rows[0], `|${"---|".repeat(width)}`, ...rows.slice(1)].join("\n");
}

function page(rule: Rule): string {
  return [
    `## ${rule.title}`,
    `\`${rule.id}\` · ${levels[rule.level]} · ${rule.book.join(" ")}`,
    `**为什么**　${rule.why}`,
    `**依据**　${rule.basis}`,
    ...(rule.examples.profile === undefined
      ? []
      : [`**口径**　${findProfile(rule.examples.profile)?.name ?? ""}`]),
    ...(rule.examples.approved === undefined ? [] : ["**批复目标表**", table(rule.examples.approved)]),
    ...(rule.examples.earlier === undefined ? [] : ["**上一次的表**", table(rule.examples.earlier)]),
    ...(rule.examples.past ?? []).flatMap((sheet) => ["**往年的表**", table(sheet)]),
    ...Object.entries(rule.examples.fixed ?? {}).map(
      ([name, { words, source }]) => `**${name}的标准**　${words}，${source}`,
    ),
    ...(rule.examples.parts ?? []).flatMap((part) => ["**下级表**", table(part)]),
    "**错例**（⟦ ⟧ 处被指出）",
    ...rule.examples.bad.map((example) => table(example.sheet)),
    "**正例**",
    ...rule.examples.good.map(table),
  ].join("\n\n");
}

it("src/rules/README.md is the catalogue of the rules", async () => {
  const list = rules.map(
    (rule) => `| [${rule.title}](#${rule.title}) | \`${rule.id}\` | ${levels[rule.level]} |`,
  );
  const text = [
    "# 检查规则",
    `Generated from the rules by \`tests/rules/rules-readme.test.ts\`; \`npx vitest -u\` rewrites it. ${rules.length} rules.`,
    ["| 规则 | id | 级别 |", "|---|---|---|", ...list].join("\n"),
    ...rules.map(page),
  ].join("\n\n");
  await expect(`${text}\n`).toMatchFileSnapshot(join(import.meta.dirname, "../../src/rules/README.md"));
});
