import { nameCode } from "../xml/name-code";
import type { PartReader } from "../zip/part-reader";
import { sharedReading } from "../zip/shared-reading";

/** A link from one part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type, the same in the transitional and the strict namespaces. */
  readonly type: string;
  /** What stands before that word. */
  readonly typeBase: string;
  /** The part it leads to; undefined when it leads outside. */
  readonly target: string | undefined;
}

const relationship = nameCode("Relationship");
const idName = nameCode("Id");
const typeName = nameCode("Type");
const targetName = nameCode("Target");
const modeName = nameCode("TargetMode");

/** Where the relationships of a part are kept; the package's own are those of the part "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part whose relationships these are. */
function partOf(name: string): string {
  return name.replace(/_rels\/(?=[^/]*$)/, "").replace(/\.rels$/, "");
}

/** A target as written in the relationships of a part → the name of the part it means. */
function resolveTarget(part: string, target: string): string {
  const written = target.replaceAll("\\", "/");
  if (written.startsWith("/")) return written.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of written.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

const readLinks = sharedReading((xml, name) => {
  const part = partOf(name);
  const found: Relationship[] = [];
  while (xml.next()) {
    if (xml.tag !== relationship || xml.isClose) continue;
    let [id, type, target, mode] = ["", "", "", ""];
    while (xml.nextAttribute()) {
      if (xml.attribute === idName) id = xml.value();
      else if (xml.attribute === typeName) type = xml.value();
      else if (xml.attribute === targetName) target = xml.value();
      else if (xml.attribute === modeName) mode = xml.value();
    }
    found.push({
      id,
      type: type.slice(type.lastIndexOf("/") + 1),
      typeBase: type.slice(0, type.lastIndexOf("/") + 1),
      target: mode === "External" ? undefined : resolveTarget(part, target),
    });
  }
  return found;
});

/** The relationships of a part, none when it has none. */
export function readRelationships(parts: PartReader, part: string): readonly Relationship[] {
  return readLinks(parts, relationshipsPart(part)) ?? [];
}
