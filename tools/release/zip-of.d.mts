export function zipOf(files: ReadonlyMap<string, Uint8Array>): {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly count: number;
};
