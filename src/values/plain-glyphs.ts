const hanBegin = 0x4e00;
const hanEnd = 0x9fff;
const wideBegin = 0xff01;
const wideEnd = 0xff5e;
const fromWide = 0xfee0;
/** Common signs that NFKC leaves as they are. */
const plainMarks = "、。“”—≥≤《》";

/** Han characters, visible ASCII and the signs that stand between them in most cells. */
export function isPlainText(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isHan = code >= hanBegin && code <= hanEnd;
    if (!isHan && (code < 0x21 || code > 0x7e) && !plainMarks.includes(text.charAt(at))) return false;
  }
  return true;
}

/**
 * NFKC. Texts that differ from it by full-width signs and blanks alone, as nearly all do that differ, are respelled here:
 * the general way costs more than all else that is done to a cell.
 */
export function plainGlyphs(text: string): string {
  let plain = "";
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= hanBegin && code <= hanEnd) || (code >= 0x21 && code <= 0x7e)) continue;
    if (code >= wideBegin && code <= wideEnd) {
      plain += text.slice(copied, at) + String.fromCharCode(code - fromWide);
      copied = at + 1;
    } else if (code >= 0x7f && !plainMarks.includes(text.charAt(at))) return text.normalize("NFKC");
  }
  return copied === 0 ? text : plain + text.slice(copied);
}
