import { plainName } from "../form/plain-name";
import type { Kind } from "./kinds";
import type { FamilyHead, FamilyHeads, FamilyTexts } from "./schema";

/** Finds the family of a name. */
export interface FamilyFinder {
  /** The family of an indicator of a kind: the one whose tail is the longest that ends the name. */
  readonly of: (name: string, kind: Kind) => FamilyHead | undefined;
  readonly byId: (id: string) => FamilyHead | undefined;
  readonly all: readonly FamilyHead[];
}

/** The end of a name, and the family that it tells. */
interface Tail {
  readonly text: string;
  readonly family: FamilyHead;
}

/** The tails of a kind by their last character, the longest first; the empty one, which ends every name, under "". */
type Tails = ReadonlyMap<string, readonly Tail[]>;

const lastOf = (text: string): string => text.slice(-1);

function tailsOf(families: readonly FamilyHead[]): Tails {
  const tails = families.flatMap((family) => family.tails.map((text) => ({ text, family })));
  const byLast = new Map<string, Tail[]>();
  for (const tail of tails.sort((a, b) => b.text.length - a.text.length)) {
    const last = lastOf(tail.text);
    const others = byLast.get(last);
    if (others) others.push(tail);
    else byLast.set(last, [tail]);
  }
  return byLast;
}

function longestTail(tails: Tails, name: string): FamilyHead | undefined {
  const found = tails.get(lastOf(name))?.find(({ text }) => name.endsWith(text));
  return (found ?? tails.get("")?.[0])?.family;
}

/** Such a name ends with its own words: what may stand in front of them or behind changes no tail. */
const allChinese = /^[\u4e00-\u9fff]+$/;

/** Makes the finder from the families of all kinds. */
export function familyFinder(groups: readonly FamilyHeads[]): FamilyFinder {
  const tails = new Map(groups.map(({ kind, families }) => [kind, tailsOf(families)] as const));
  const all = groups.flatMap(({ families }) => families);
  const ids = new Map(all.map((family) => [family.id, family]));
  return {
    all,
    byId: (id) => ids.get(id),
    of(name, kind) {
      const ofKind = tails.get(kind);
      return ofKind && longestTail(ofKind, allChinese.test(name) ? name : plainName(name));
    },
  };
}

/** A family's texts about one indicator. */
export interface Details {
  readonly definition: string;
  readonly formula: string;
  readonly source: string;
  readonly evidence: readonly string[];
  readonly pitfalls: string;
  readonly wording: string;
}

/** What a family says of an indicator, with the thing it measures put in. */
export function detailsOf(name: string, { tails }: FamilyHead, texts: FamilyTexts): Details {
  const plain = plainName(name);
  const tail = tails.toSorted((a, b) => b.length - a.length).find((text) => plain.endsWith(text));
  // A short wording may end with no tail of its family: it then says nothing of the thing.
  const thing = tail === undefined ? "" : plain.slice(0, plain.length - tail.length);
  const fill = (text: string): string => text.replaceAll("{}", thing || "本项目");
  return {
    definition: fill(texts.definition),
    formula: fill(texts.formula),
    source: fill(texts.source),
    evidence: texts.evidence.map(fill),
    pitfalls: fill(texts.pitfalls),
    wording: fill(texts.wording),
  };
}
