const onlyWords = /^[\u4e00-\u9fffA-Za-z\d]*$/;

/** True for a text of Chinese characters, plain letters and figures alone, as most names are: it has no signs to take out. */
export function isOnlyWords(text: string): boolean {
  return onlyWords.test(text);
}
