import { constants, deflateRawSync } from "node:zlib";

/** Compresses a piece of a longer whole: what comes out, one after the other, is one raw deflate stream. */
export function deflatePiece(piece: Uint8Array, isLast: boolean): Uint8Array<ArrayBuffer> {
  // Flushed to a whole byte and left open, so that the next piece can follow.
  const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
  // Half the work of the usual level, for a twelfth more bytes.
  return deflateRawSync(piece, { level: 3, finishFlush });
}
