/** A text without any white space; "" where there is none. */
export function flatText(text: string | undefined): string {
  return (text ?? "").replace(/\s+/g, "");
}
