/** A figure that a document or a technical standard fixes for an indicator. */
export interface FixedFigure {
  /** As it is written: `720元/生·年`. */
  readonly words: string;
  /** The document with its year. */
  readonly source: string;
  /** The year from which it holds. */
  readonly since: number;
  /** True where one may stay below and not exceed it; others are floors. */
  readonly isCeiling: boolean;
}

/** The figures that bind, by the names of their indicators. */
export type FixedFigures = ReadonlyMap<string, FixedFigure>;
