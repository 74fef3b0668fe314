/** Decompression and checksum of the platform: zlib in Node, fflate in a browser. */
export interface Codec {
  /** Raw inflate of data that says to be `size` bytes; throws when it is more. */
  readonly inflate: (data: Uint8Array, size: number) => Uint8Array;
  readonly deflate: (data: Uint8Array) => Uint8Array;
  readonly crc32: (data: Uint8Array) => number;
}
