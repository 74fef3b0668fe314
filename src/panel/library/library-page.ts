import type { IncomingPack } from "../own-library/incoming-pack";
import type { SetRow } from "../../library/sets/indicator-set";

/** Indicators that were chosen and are to be looked over before they are written. */
export interface ChosenRows {
  /** What they are together, as the page's title says it. */
  readonly title: string;
  readonly rows: readonly SetRow[];
  /** The project a set was written for and its goal; null for indicators chosen one by one. */
  readonly set: { readonly project: string; readonly goal: string } | null;
}

/** The pages of 推荐 that stand in front of the tabs. */
export type LibraryPage =
  | { readonly kind: "draft"; readonly chosen: ChosenRows }
  /** A library from a file, or rows of the open form, before they are kept. */
  | { readonly kind: "import"; readonly incoming: IncomingPack };
