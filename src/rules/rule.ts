import type { FixedFigure } from "../form/fixed-figure";
import type { Form, FormKind } from "../form/form";
import type { RelatedForms } from "../form/related-forms";
import type { Profile } from "../profile/profile";
import type { ScoreSheet } from "../scoring/score-sheet";
import type { CellAddress, CellRange } from "../sheet/address";
import type { CellValue } from "../sheet/grid";
import { inFull } from "./basis";
import type { Need } from "./needs";

export type Level = "error" | "warning" | "advice";

/** What a rule may look at. Everything is data; a rule that lacks what it needs yields nothing. */
export interface RuleContext {
  readonly form: Form;
  readonly profile: Profile;
  readonly scores: ScoreSheet;
  /** Other forms of the same project and figures to stand beside its targets, when there are any. */
  readonly related?: RelatedForms | undefined;
  /** ISO date handed in by the host, when it has one. */
  readonly today?: string | undefined;
}

/**
 * A proposed change of cell values as a rule states it; the review adds what stands there now and drops it where a
 * cell is computed. `safe` only for spelling that cannot change the meaning.
 */
export interface FixDraft {
  /** The result, as the button says it: `改为 8.33`. */
  readonly title: string;
  readonly kind: "safe" | "suggestion";
  readonly cells: readonly { readonly at: CellAddress; readonly to: CellValue }[];
}

/** Something wrong at a place. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly level: Level;
  readonly message: string;
  readonly sheet: string;
  /** Null: the form as a whole. */
  readonly range: CellRange | null;
  /** Other cells the finding rests on. */
  readonly related: readonly CellRange[];
  readonly basis: string;
  readonly fixes: readonly FixDraft[];
}

/** A table text of `sheet/table-text.ts`; `⟦ ⟧` marks the cells where findings are expected. */
type Example = string;

/** A wrong sheet: the marked cells must be found, by these messages in the order of the cells. */
interface BadExample {
  readonly sheet: Example;
  readonly messages: readonly string[];
}

type Messages = Readonly<Record<string, (data: never) => string>>;

/** What a check yields: a message with its data, and where. */
type Yield<M extends Messages> = {
  [Id in keyof M & string]: {
    readonly messageId: Id;
    /** Undefined or an empty object for a message that needs none. */
    readonly data: Parameters<M[Id]> extends readonly []
      ? Readonly<Record<string, never>> | undefined
      : Parameters<M[Id]>[0];
    /** The cell or range; null for the form as a whole. */
    readonly at: CellAddress | CellRange | null;
    readonly related?: readonly (CellAddress | CellRange)[];
    /** Departs from the rule's level for this message. */
    readonly level?: Level;
    readonly fixes?: readonly FixDraft[];
  };
}[keyof M & string];

interface RuleMeta {
  /** Thing + state that is checked, kebab-case; the file's name. */
  readonly id: string;
  /** What is checked, as a heading. */
  readonly title: string;
  /** Why it matters, one or two sentences. */
  readonly why: string;
  /** Document and topic, or 惯例; never an article number. */
  readonly basis: string;
  readonly level: Level;
  /** The rule book's ids that this rule serves. */
  readonly book: readonly string[];
  /** Form kinds the rule looks at; absent: all. */
  readonly kinds?: readonly FormKind[];
  /** What a form must have for the rule to look at it; absent: nothing. A form without it is not even asked about. */
  readonly needs?: readonly Need[];
  /** Quickly tells forms of which the rule has nothing to say, where `needs` cannot; absent: the rule looks at every form. */
  readonly when?: (context: RuleContext) => boolean;
  readonly examples: {
    /** The approved target sheet the others are compared with, where the rule looks at one. */
    readonly approved?: Example;
    /** The forms that the others are divided into, where the rule looks at those. */
    readonly parts?: readonly Example[];
    /** The round before: an earlier month's monitoring, the year before's target sheet. */
    readonly earlier?: Example;
    /** The unit's own sheets of earlier years, where the rule looks at those. */
    readonly past?: readonly Example[];
    /** The figures that documents fix, where the rule looks at those. */
    readonly fixed?: Readonly<Record<string, FixedFigure>>;
    /** The profile the examples hold under, where it is not the default one. */
    readonly profile?: string;
    readonly bad: readonly BadExample[];
    readonly good: readonly Example[];
  };
}

export interface RuleDefinition<M extends Messages> extends RuleMeta {
  /** All wording: one function a message, with named data. */
  readonly messages: M;
  readonly check: (context: RuleContext) => Generator<Yield<M>, void>;
}

/** A rule with its own types sealed inside, so that rules can stand in one list. */
export interface Rule extends RuleMeta {
  readonly messageIds: readonly string[];
  /** Looks at a form that is of the rule's kinds and has what it needs. */
  readonly look: Look;
}

/** Everything that is to be said of a form. */
type Look = (context: RuleContext) => readonly Finding[];

function toRange(at: CellAddress | CellRange): CellRange {
  return "top" in at ? at : { top: at.row, left: at.col, bottom: at.row, right: at.col };
}

const nothing: readonly Finding[] = [];
const noRanges: Finding["related"] = [];
const noFixes: Finding["fixes"] = [];

/**
 * What every generator does to go on. Asked of each by name it is looked for anew: a hundred rules are generators of a
 * hundred shapes, and most have nothing to say.
 */
const { next: goOn } = Object.getPrototypeOf(Object.getPrototypeOf((function* () {})())) as {
  readonly next: (this: unknown) => IteratorResult<unknown, void>;
};

/** Makes a rule from its definition: message ids and their data are checked by the compiler. */
export function defineRule<const M extends Messages>(definition: RuleDefinition<M>): Rule {
  const { messages, check, ...given } = definition;
  const basis = inFull(given.basis);
  const meta = { ...given, basis };
  const { id, level, when } = meta;
  const wording: Readonly<Record<string, ((data: never) => string) | undefined>> = messages;
  const toFinding = (form: Form, found: Yield<M>): Finding => ({
    rule: id,
    messageId: found.messageId,
    level: found.level ?? level,
    message: wording[found.messageId]?.(found.data as never) ?? "",
    sheet: form.sheet,
    range: found.at === null ? null : toRange(found.at),
    related: found.related?.map(toRange) ?? noRanges,
    basis,
    fixes: found.fixes ?? noFixes,
  });
  const look: Look = (context) => {
    if (when && !when(context)) return nothing;
    const found = check(context);
    let step = goOn.call(found) as IteratorResult<Yield<M>, void>;
    if (step.done === true) return nothing;
    const findings: Finding[] = [];
    while (step.done !== true) {
      findings.push(toFinding(context.form, step.value));
      step = goOn.call(found) as IteratorResult<Yield<M>, void>;
    }
    return findings;
  };
  return { ...meta, messageIds: Object.keys(messages), look };
}
