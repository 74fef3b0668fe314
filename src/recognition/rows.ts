/** Rows of a sheet to look at: the first, and the first not to look at. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}
