/** True for what units write where there is nothing to write: a dash, a slash, 无, 不适用. Nothing at all is blank too. */
export function isBlank(text: string): boolean {
  return (
    text === "" ||
    /^[\s\u3000]*(?:[-—–―─~～/\\、.*＊－／]+|无|空|不适用|本指标不适用.{0,6})?[\s\u3000]*$/.test(text)
  );
}
