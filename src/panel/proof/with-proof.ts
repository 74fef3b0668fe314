import { sameRow } from "../../review/proofs";
import type { Memo, Proof } from "../../sheet/memo";

/** The memo with what is now said of a row; a proof that says nothing is taken out. */
export function withProof(memo: Memo, proof: Proof): Memo {
  const others = (memo.proofs ?? []).filter((one) => !sameRow(one, proof));
  const saysNothing = proof.papers.length === 0 && proof.note.trim() === "";
  return { ...memo, proofs: saysNothing ? others : [...others, proof] };
}
