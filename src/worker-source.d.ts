/** The text of a bundled worker: start it from a Blob. */
declare module "*?worker" {
  export const source: string;
}
