import type { ReviewAnswer } from "./review-task";

/** What is written down of a file: its records, a line each, and an empty line. */
function blockText(lines: ReviewAnswer): string {
  return `${lines.join("\n")}\n\n`;
}

/** The same as bytes. */
export function blockOf(lines: ReviewAnswer): Uint8Array {
  return Buffer.from(blockText(lines));
}

/** Blocks on their way to another thread: one piece of memory, which is handed over and not copied. */
export interface PackedBlocks {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sizes: readonly number[];
}

/** Packs what came of some files. */
export function packBlocks(answers: readonly ReviewAnswer[]): PackedBlocks {
  const texts = answers.map(blockText);
  return {
    bytes: new TextEncoder().encode(texts.join("")),
    sizes: texts.map((text) => Buffer.byteLength(text)),
  };
}

/** The blocks one after the other. */
export function* unpackBlocks({ bytes, sizes }: PackedBlocks): Generator<Uint8Array> {
  let at = 0;
  for (const size of sizes) yield bytes.subarray(at, (at += size));
}
