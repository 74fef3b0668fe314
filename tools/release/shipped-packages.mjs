import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "../run.mjs";

/** Copied into the site as it is, though only the build needs it installed. */
const COPIED = "node_modules/@microsoft/office-js";

const read = (file) => readFileSync(path.join(root, file), "utf8");

const nameOf = (place) => place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);

/** The text under which a package is given, where it brings one. */
function licenceText(place) {
  const file = readdirSync(path.join(root, place)).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  return file === undefined ? undefined : read(path.join(place, file)).replaceAll("\r\n", "\n").trim();
}

/**
 * The packages whose code may be in what we hand over: what runs with us, and office.js. By name, then version.
 * Each has `name`, `version`, `licence` (as its package says, undefined when it does not) and `text`.
 */
export function shippedPackages() {
  const { packages } = JSON.parse(read("package-lock.json"));
  return Object.entries(packages)
    .filter(([place, { dev, devOptional }]) => place !== "" && ((!dev && !devOptional) || place === COPIED))
    .filter(([place]) => !nameOf(place).startsWith("@types/"))
    .map(([place, { version }]) => {
      const { license } = JSON.parse(read(path.join(place, "package.json")));
      const licence = typeof license === "string" ? license : license?.type;
      return { name: nameOf(place), version, licence, text: licenceText(place) };
    })
    .sort((one, other) => (`${one.name}@${one.version}` < `${other.name}@${other.version}` ? -1 : 1));
}
