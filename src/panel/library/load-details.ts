import type { LibraryEntry } from "../../library/entry";
import { detailsOf, type Details, type FamilyFinder } from "../../library/families";
import type { Kind } from "../../library/kinds";
import type { Families } from "../../library/schema";

/** The texts of the families, one chunk a kind: nobody waits for them before an indicator is looked at closely. */
const chunks: Readonly<Record<Kind, () => Promise<{ readonly default: unknown }>>> = {
  数量: () => import("../../library/data/families/quantity.json"),
  质量: () => import("../../library/data/families/quality.json"),
  时效: () => import("../../library/data/families/time.json"),
  成本: () => import("../../library/data/families/cost.json"),
  社会成本: () => import("../../library/data/families/social-cost.json"),
  生态成本: () => import("../../library/data/families/ecological-cost.json"),
  经济效益: () => import("../../library/data/families/economic.json"),
  社会效益: () => import("../../library/data/families/social.json"),
  生态效益: () => import("../../library/data/families/ecological.json"),
  可持续: () => import("../../library/data/families/lasting.json"),
  满意度: () => import("../../library/data/families/satisfaction.json"),
};

/** Fetches what is known of the families of a kind. */
export async function loadFamilies(kind: Kind): Promise<Families> {
  // The file is checked by the tests against its schema.
  return (await chunks[kind]()).default as Families;
}

/** Definition, formula, evidence and pitfalls of an indicator, fetched when asked for; null where its family is not known. */
export async function loadDetails(
  { name, kind, family: id }: LibraryEntry,
  families: FamilyFinder,
): Promise<Details | null> {
  const head = families.byId(id);
  const texts = (await loadFamilies(kind)).families.find((family) => family.id === id);
  return head && texts ? detailsOf(name, head, texts) : null;
}
