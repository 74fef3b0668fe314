import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reviewSheet } from "../../src/review/review-sheet";
import { rules } from "../../src/rules/index";
import { rangeToA1 } from "../../src/sheet/address";
import { parseTable } from "../../src/sheet/table-text";

/**
 * Seven sheets of the rule book. `named`: the checks the book names, by its ids, at their cells. `others`: everything
 * else that is said of the sheet, each with the reason why a reviewer would say it too.
 */
interface Worked {
  readonly named: readonly (readonly [book: string, ...cells: string[]])[];
  readonly others: Readonly<Record<string, string>>;
}

const worked: Readonly<Record<string, Worked>> = {
  "fix-1": {
    named: [
      ["W-TOTAL", "E20"],
      ["W-L1", "B11", "B17"],
      ["S-SIGNINACTUAL", "G11", "G12", "G14", "G15", "G17", "G19"],
      ["Q-VAGUE", "F18"],
      ["S-GOALDONEEMPTY", "F9"],
    ],
    others: {
      "operator-missing 全表": "20万元 is a ceiling written without a sign",
      "cost-only-budget F16": "the only cost indicator repeats the budget of 20",
      "actual-tier-text G18": "显著提升 is copied where a tier sentence belongs",
      "scores-all-full H20": "every indicator has full marks",
    },
  },
  "fix-2": {
    named: [
      ["S-EXECSCORE", "H6"],
      ["S-SCOREFORM", "H11"],
      ["Q-MONEYASQTY", "D11"],
      ["Q-NOUNIT", "E11", "E13", "E15"],
      ["Q-NOSIGN", "全表"],
      ["T-GOALISNAME", "B9"],
      ["T-PLACEHOLDER", "D12", "E12", "F12"],
    ],
    others: {
      "reason-without-measure I11": "the column asks for a measure, only a cause is given",
    },
  },
  "fix-3": {
    named: [
      ["S-DOWNNOREASON", "K11", "K12", "K13", "K14"],
      ["Q-MONEYASQTY", "D11"],
      ["T-GOALISNAME", "B9"],
    ],
    others: {
      "value-spelling E11": "﹦ is not the equals sign",
      "value-spelling E12": "﹦ is not the equals sign",
      "value-spelling E13": "﹦ is not the equals sign",
    },
  },
  "fix-4": {
    named: [
      ["R-FUNDHEAD0", "C6", "D6", "E6"],
      ["S-EXECSCORE", "H6"],
      ["Q-UNITWORD", "E13"],
      ["Q-GE100PCT", "E13"],
      ["Q-VAGUE", "E15"],
    ],
    others: {
      "goal-without-indicator B10":
        "the goal promises 12 courses and 30,000 visitors, and no row counts them",
      "scores-all-full H17": "every indicator has full marks",
    },
  },
  "fix-5": {
    named: [
      ["S-TEXTACTUAL", "H5"],
      ["T-ONEWEIGHT", "I5"],
      ["T-NOBENEFIT", "全表"],
    ],
    others: {
      "quantity-without-quality B5": "output has neither a quantity nor a quality indicator",
      "score-missing J6": "the indicator has its score, the total has none",
    },
  },
  "fix-6": {
    named: [
      ["S-EMPTYROWFULL", "F10", "F11", "F12", "F13", "F14", "F15"],
      ["Q-VALINNAME", "D11"],
      ["Q-SAT100", "F16"],
    ],
    others: {
      "goal-result-empty F6": "完成年度目标 says nothing",
      "scores-all-full H17": "every indicator has full marks",
    },
  },
  "fix-7": {
    named: [
      ["Q-TARGET0", "E6"],
      ["S-OVER120", "F7"],
      ["S-OVER130", "F7"],
      ["S-INFLATE", "E4"],
    ],
    others: {},
  },
};

const books = new Map(rules.map((rule) => [rule.id, rule.book]));

function findingsOf(name: string): readonly { readonly rule: string; readonly cell: string }[] {
  const text = readFileSync(join(import.meta.dirname, "worked", `${name}.md`), "utf8");
  const findings = reviewSheet(parseTable(text).grid).forms.flatMap((form) => form.findings);
  return findings.map(({ rule, range }) => ({ rule, cell: range ? rangeToA1(range) : "全表" }));
}

describe.each(Object.entries(worked))("%s", (name, { named, others }) => {
  const findings = findingsOf(name);
  const wanted = named.flatMap(([book, ...cells]) => cells.map((cell) => ({ book, cell })));

  it.each(wanted)("$book at $cell", ({ book, cell }) => {
    const ids = findings.filter((finding) => finding.cell === cell).map((finding) => finding.rule);
    expect(ids.flatMap((id) => books.get(id) ?? [])).toContain(book);
  });

  it("says nothing that no reviewer would say", () => {
    const isNamed = (rule: string, cell: string): boolean =>
      wanted.some((one) => one.cell === cell && (books.get(rule) ?? []).includes(one.book));
    const rest = findings
      .filter(({ rule, cell }) => !isNamed(rule, cell))
      .map(({ rule, cell }) => `${rule} ${cell}`);
    expect(rest.toSorted()).toEqual(Object.keys(others).toSorted());
  });
});
