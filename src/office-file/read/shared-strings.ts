import { scanXml } from "../xml/scan";

/** `_x000D_` and its like, as Excel writes control characters. */
export function decodeEscapes(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/** The workbook's table of texts. Runs are joined; phonetic guides are left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const texts: string[] = [];
  let current = "";
  let inText = false;
  let phonetic = 0;
  scanXml(xml, {
    open(name) {
      if (name === "t") inText = phonetic === 0;
      else if (name === "rPh") phonetic++;
      else if (name === "si") current = "";
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic--;
      else if (name === "si") texts.push(decodeEscapes(current));
    },
    text(text) {
      if (inText) current += text;
    },
  });
  return texts;
}
