import { Inflate } from "fflate";
import type { NextPiece } from "../xml/xml-reader";

/** Packed bytes taken at a time: at deflate's best ratio of 1032 that is 16 MiB of text. */
const step = 16 << 10;

/** Inflates data piece by piece, each as it is asked for, so that a huge part is never in memory at once. */
export function inflatePieces(packed: Uint8Array): NextPiece {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    if (piece.length > 0) ready.push(piece);
  });
  let at = 0;
  return () => {
    while (ready.length === 0 && at < packed.length) {
      const next = Math.min(at + step, packed.length);
      inflate.push(packed.subarray(at, next), next === packed.length);
      at = next;
    }
    return ready.shift();
  };
}
