import type { Opinion } from "../../../portfolio/opinion/opinion";
import { noOpinion } from "../../../portfolio/opinion/opinion";
import type { Desk } from "../session/desk";
import { keep } from "../session/say";
import type { Batch, BatchSettings } from "./batch";
import { keepHead, keepOpinion } from "./keep-batch";
import { prepareContents } from "./prepare-contents";

function withSettings(batch: Batch, changed: Partial<BatchSettings>): Batch {
  return { ...batch, settings: { ...batch.settings, ...changed } };
}

/** Changes what holds for the batch as a whole, and keeps it. */
export async function changeSettings(desk: Desk, changed: Partial<BatchSettings>): Promise<void> {
  const before = desk.state().batch;
  if (before && changed.depth) await prepareContents(withSettings(before, changed));
  const { batch } = desk.state();
  if (!batch) return;
  const next = withSettings(batch, changed);
  desk.set({ batch: next });
  await keep(desk, () => keepHead(desk.services.store, next));
}

/** The opinion on a form as it is now; an empty one where none was written. */
export function opinionOf({ opinions }: Batch, key: string): Opinion {
  return opinions.get(key) ?? noOpinion(key);
}

/** Puts an opinion in the place of the former one, and keeps it. */
export async function changeOpinion(desk: Desk, opinion: Opinion): Promise<void> {
  const { batch } = desk.state();
  if (!batch) return;
  const opinions = new Map(batch.opinions).set(opinion.key, opinion);
  desk.set({ batch: { ...batch, opinions } });
  await keep(desk, () => keepOpinion(desk.services.store, batch.id, opinion));
}
