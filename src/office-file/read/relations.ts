import { attribute, scanXml } from "../xml/scan";
import type { PartReader } from "../zip/read-part";

/** One relationship of a part: its kind (the last word of its type) and the part it leads to. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
}

/** Resolves a target against the part it is stated in. */
function resolvePath(base: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = base.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** Where the relationships of a part are kept; "" is the package itself. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part; those that lead outside the package are left out. */
export function readRelations(parts: PartReader, part: string): readonly Relation[] {
  const text = parts.text(relationsPath(part));
  const relations: Relation[] = [];
  if (text === undefined) return relations;
  scanXml(text, {
    open(name, attributes) {
      if (name !== "Relationship" || attribute(attributes, "TargetMode") === "External") return;
      const type = attribute(attributes, "Type") ?? "";
      const target = attribute(attributes, "Target") ?? "";
      const id = attribute(attributes, "Id") ?? "";
      relations.push({ id, kind: type.slice(type.lastIndexOf("/") + 1), path: resolvePath(part, target) });
    },
    close: () => undefined,
  });
  return relations;
}
