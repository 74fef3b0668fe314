import { ZipDeflate, type Zip, type ZipInputFile } from "fflate";

/** How the platform packs the parts of a package; without it fflate does, which every platform has. */
export interface PieceCodec {
  /** Compresses the next piece of a part so that the outputs in a row are one raw deflate stream. */
  readonly deflate: (piece: Uint8Array, isLast: boolean) => Uint8Array<ArrayBuffer>;
  /** The CRC-32 of a piece; `before` is the checksum of what stood before it. */
  readonly crc32: (piece: Uint8Array, before: number) => number;
}

/** Takes the content of a part piece by piece. */
export type PartWriter = (piece: Uint8Array, isLast: boolean) => void;

/** The oldest date a .zip knows: the bytes depend on no clock. */
const noTime = new Date(1980, 0, 1);
const deflated = 8;

/** Adds a part. Parts may be begun before those in front of them are done: what comes early waits, compressed. */
export function addPart(zip: Zip, name: string, codec: PieceCodec | undefined): PartWriter {
  if (!codec) {
    const whole = new ZipDeflate(name, { level: 6 });
    whole.mtime = noTime;
    zip.add(whole);
    return (piece, isLast) => whole.push(piece, isLast);
  }
  const part: ZipInputFile = { filename: name, size: 0, crc: 0, compression: deflated, mtime: noTime };
  zip.add(part);
  return (piece, isLast) => {
    part.size += piece.length;
    part.crc = codec.crc32(piece, part.crc);
    part.ondata?.(null, codec.deflate(piece, isLast), isLast);
  };
}
