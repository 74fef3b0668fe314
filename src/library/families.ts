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

interface Tail {
  readonly text: string;
  readonly family: FamilyHead;
}

/** Makes the finder from the families of all kinds. */
export function familyFinder(groups: readonly FamilyHeads[]): FamilyFinder {
  const tails = new Map<Kind, readonly Tail[]>(
    groups.map(({ kind, families }) => [
      kind,
      families
        .flatMap((family) => family.tails.map((text) => ({ text, family })))
        .sort((a, b) => b.text.length - a.text.length),
    ]),
  );
  const all = groups.flatMap(({ families }) => families);
  const ids = new Map(all.map((family) => [family.id, family]));
  return {
    all,
    byId: (id) => ids.get(id),
    of(name, kind) {
      const plain = plainName(name);
      return tails.get(kind)?.find(({ text }) => plain.endsWith(text))?.family;
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
