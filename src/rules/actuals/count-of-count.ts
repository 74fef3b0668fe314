const counts = /^\d+(?:\.\d+)?[^\d/]{0,6}\/\d+(?:\.\d+)?[^\d/]{0,6}$/;

/** 26/30, 45人次/50人次: how many of how many says a share and a figure at once, and nobody can tell which is meant. */
export function isCountOfCount(text: string): boolean {
  return counts.test(text.normalize("NFKC").replace(/\s+/g, ""));
}
