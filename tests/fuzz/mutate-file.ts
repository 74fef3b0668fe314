import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import type { Chance } from "./chance";
import { mutatedText } from "./mutate-text";

const figures = [
  "-1",
  "0",
  "1",
  "999999",
  "16385",
  "1048577",
  "4294967296",
  "1e400",
  "NaN",
  "",
  "A1",
  "XFD1048576",
  "A0",
  "ZZZZ9",
];

type XmlChange = (xml: string, chance: Chance) => string;

/** Changes one of the places a pattern finds near the beginning of a part. */
function atOne(pattern: RegExp, change: (found: string, chance: Chance) => string): XmlChange {
  return (xml, chance) => {
    const places = [...xml.slice(0, 200_000).matchAll(pattern)];
    if (places.length === 0) return xml;
    const { index, 0: found } = chance.pick(places);
    return xml.slice(0, index) + change(found, chance) + xml.slice(index + found.length);
  };
}

const xmlChanges: readonly XmlChange[] = [
  // The value of an attribute.
  atOne(/="[^"]*"/g, (_found, chance) => `="${chance.pick(figures)}"`),
  // The text of an element.
  atOne(/>[^<]+</g, (text, chance) => `>${mutatedText(text.slice(1, -1), chance)}<`),
  atOne(/<[^>]*>/g, () => ""),
  atOne(/<[^>]*>/g, (tag) => tag + tag),
  atOne(/<\w+/g, (tag) => `${tag}x`),
  atOne(/<(\w+)[^>]*>.*?<\/\1>/gs, (part, chance) => part.repeat(1 + chance.whole(50))),
  (xml, chance) => xml.slice(0, chance.whole(xml.length + 1)),
  (xml) => xml.replace(/<\?xml[^>]*>/, '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "b">]>'),
];

function mutatedParts(parts: Unzipped, chance: Chance): Unzipped {
  const names = Object.keys(parts);
  if (names.length === 0) return parts;
  const name = chance.pick(names);
  const bytes = Uint8Array.from(parts[name] ?? []);
  if (chance.oneIn(25)) return Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name));
  if (chance.oneIn(25)) return { ...parts, [chance.pick(names)]: bytes };
  if (!/\.(?:xml|rels)$/.test(name)) return { ...parts, [name]: mutatedBytes(bytes, chance) };
  return { ...parts, [name]: strToU8(chance.pick(xmlChanges)(strFromU8(bytes), chance)) };
}

function mutatedBytes(bytes: Uint8Array, chance: Chance): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(bytes).slice(
    0,
    chance.oneIn(8) ? chance.whole(bytes.length + 1) : bytes.length,
  );
  for (let left = chance.whole(6); left > 0 && copy.length > 0; left -= 1) {
    copy[chance.whole(copy.length)] = chance.pick([0, 255, 127, 128, chance.whole(256)]);
  }
  return copy;
}

const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A file with parts, XML or bytes changed: what is in a package is changed before it is packed again, mostly. */
export function mutatedFile(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (!isPackage(bytes) || chance.oneIn(6)) return mutatedBytes(bytes, chance);
  let parts = unzipSync(bytes);
  for (let left = 1 + chance.whole(4); left > 0; left -= 1) parts = mutatedParts(parts, chance);
  return zipSync(parts, { level: 1 });
}
