import { describe, expect, it } from "vitest";
import type { Form } from "../../src/form/form";
import { pastFiguresOf } from "../../src/form/past-figures";
import { findProfile } from "../../src/profile/profiles";
import { recognize } from "../../src/recognition/recognize";
import type { Finding, Rule, RuleContext } from "../../src/rules/rule";
import { scoreForm } from "../../src/scoring/score-form";
import { rangeToA1, toA1 } from "../../src/sheet/address";
import { parseTable } from "../../src/sheet/table-text";
import { runRule } from "./run-rule";

/** The forms of a table text; fails when there is none. */
export function formsOf(text: string): readonly Form[] {
  const { forms, problems } = recognize(parseTable(text).grid);
  if (forms.length === 0)
    throw new Error(`no form: ${problems.map((problem) => problem.message).join("; ")}\n${text}`);
  return forms;
}

type Examples = Rule["examples"];

function relatedOf({ approved, parts = [], earlier, past, fixed }: Examples): Pick<RuleContext, "related"> {
  const [form] = approved === undefined ? [] : formsOf(approved);
  const [before] = earlier === undefined ? [] : formsOf(earlier);
  const divided = parts.flatMap(formsOf).map((part) => ({ form: part, file: null }));
  return {
    related: {
      ...(form ? { approved: { form, file: null } } : {}),
      ...(before ? { earlier: { form: before, file: null } } : {}),
      ...(divided.length > 0 ? { parts: divided } : {}),
      ...(past ? { past: pastFiguresOf(past.flatMap(formsOf)) } : {}),
      ...(fixed ? { fixed: new Map(Object.entries(fixed)) } : {}),
    },
  };
}

/** What one rule says about a table text under a profile, beside the approved target sheet of its examples. */
export function findingsOf(rule: Rule, text: string, profileId?: string): readonly Finding[] {
  const id = profileId ?? rule.examples.profile ?? "mof-2020";
  const profile = findProfile(id);
  if (!profile) throw new Error(`no profile ${id}`);
  const related = relatedOf(rule.examples);
  return formsOf(text).flatMap((form) =>
    runRule(rule, { form, profile, scores: scoreForm(form, profile), ...related }),
  );
}

const placeOf = (finding: Finding): string => (finding.range ? rangeToA1(finding.range) : "表");

/** Runs a rule's own examples: each bad one gives exactly its marked findings, each good one none. */
export function testExamples(rule: Rule): void {
  describe(rule.id, () => {
    it.each(rule.examples.bad.map((bad, index) => [index + 1, bad] as const))("bad %i", (_, bad) => {
      const findings = findingsOf(rule, bad.sheet);
      const marked = parseTable(bad.sheet).marked.map(toA1);
      const places = findings
        .filter((finding) => finding.range)
        .map((finding) => placeOf(finding).split(":")[0]);
      expect(places.toSorted()).toEqual(marked.toSorted());
      expect(findings.map((finding) => finding.messageId).toSorted()).toEqual(bad.messages.toSorted());
      for (const finding of findings) expect(finding.message).toMatch(/。$/);
    });
    it.each(rule.examples.good.map((good, index) => [index + 1, good] as const))("good %i", (_, good) => {
      expect(findingsOf(rule, good)).toEqual([]);
    });
  });
}
