/** Decompression and checksum of the platform: zlib in Node, fflate in a browser. */
export interface Codec {
  /** Raw inflate of data that should give `size` bytes; throws when it gives more. */
  readonly inflate: (data: Uint8Array, size: number) => Uint8Array;
  readonly deflate: (data: Uint8Array) => Uint8Array;
  /** The CRC-32 of data; `before` is the checksum of what stood before it. */
  readonly crc32: (data: Uint8Array, before?: number) => number;
}
