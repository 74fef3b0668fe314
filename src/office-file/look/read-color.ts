import { nameCode } from "../xml/name-code";
import type { XmlReader } from "../xml/xml-reader";
import { indexedColors } from "./color-data";

const rgb = nameCode("rgb");
const indexed = nameCode("indexed");
const theme = nameCode("theme");
const tint = nameCode("tint");
const lastClr = nameCode("lastClr");
const val = nameCode("val");

/** A channel moved towards white or black by a tint between -1 and 1. */
function tinted(channel: number, by: number): number {
  const moved = by < 0 ? channel * (1 + by) : channel + (255 - channel) * by;
  return Math.round(Math.min(255, Math.max(0, moved)));
}

function withTint(color: string, by: number): string {
  const channels = [0, 2, 4].map((at) => tinted(Number.parseInt(color.slice(at, at + 2), 16), by));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** The colour that the current tag states; undefined when it leaves it to the program. */
export function readColor(xml: XmlReader, themeColors: readonly string[]): string | undefined {
  let color: string | undefined;
  let by = 0;
  while (xml.nextAttribute()) {
    // An opaque colour comes with its alpha in front.
    if (xml.attribute === rgb) color = xml.value().slice(-6);
    else if (xml.attribute === indexed) color = indexedColors[xml.valueNumber()];
    else if (xml.attribute === theme) color = themeColors[xml.valueNumber()];
    else if (xml.attribute === tint) by = Number(xml.value());
  }
  const isColor = color !== undefined && /^[0-9a-f]{6}$/i.test(color);
  return isColor && color !== undefined ? withTint(color, Number.isFinite(by) ? by : 0) : undefined;
}

const scheme = nameCode("clrScheme");
const system = nameCode("sysClr");
const written = nameCode("srgbClr");
/** How cells count the colours of a theme: the first two pairs stand the other way round in the theme part. */
const order = [1, 0, 3, 2];

/** The colours of the theme part, as cells count them; undefined when it holds none. */
export function readThemeColors(xml: XmlReader | undefined): readonly string[] | undefined {
  const found: string[] = [];
  let isInside = false;
  while (xml?.next() === true) {
    if (xml.tag === scheme) {
      if (xml.isClose) break;
      isInside = true;
    } else if (isInside && !xml.isClose) {
      if (xml.tag === written) found.push(xml.attributeText(val) ?? "");
      else if (xml.tag === system) found.push(xml.attributeText(lastClr) ?? "");
    }
  }
  return found.length === 0 ? undefined : found.map((color, index) => found[order[index] ?? index] ?? color);
}
