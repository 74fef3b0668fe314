/** A stretch of a part and what to put in its place. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const encoder = new TextEncoder();

/** The part with its stretches replaced; they are in order and do not overlap. Everything else stays byte for byte. */
export function spliced(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, text } of splices) {
    pieces.push(bytes.subarray(at, from), encoder.encode(text));
    at = to;
  }
  pieces.push(bytes.subarray(at));
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let written = 0;
  for (const piece of pieces) {
    out.set(piece, written);
    written += piece.length;
  }
  return out;
}
