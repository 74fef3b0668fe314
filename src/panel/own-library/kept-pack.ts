import { z } from "zod";
import { packRowSchema, type PackRow } from "../../library/packs/pack-schema";
import { shelfOpener } from "../shelf/shelf";

/** A pack as it is kept. */
const keptPackSchema = z.object({
  name: z.string().min(1),
  /** ISO date. */
  addedOn: z.string(),
  /** The file it came from; "" for what was collected from open sheets. */
  source: z.string(),
  rows: z.array(packRowSchema),
});

export interface KeptPack {
  readonly name: string;
  readonly addedOn: string;
  readonly source: string;
  readonly rows: readonly PackRow[];
}

/** The pack that rows of open sheets go to. */
export const minePack = "我的指标库";

/** The user's own libraries, each under its name. */
export const ownShelf = shelfOpener<KeptPack>({
  collection: "own-library",
  parse: (value) => keptPackSchema.safeParse(value).data ?? null,
});
