/** An attribute of an element as written, with the space before it. */
function pattern(name: string): RegExp {
  return new RegExp(String.raw`\s${name}\s*=\s*(?:"[^"]*"|'[^']*')`);
}

/** The element with an attribute of its first tag set to a value, which needs no escaping; null takes it out. */
export function withTagAttribute(element: string, name: string, value: string | null): string {
  const end = element.indexOf(">");
  const [tag, rest] = [element.slice(0, end), element.slice(end)];
  const bare = tag.replace(pattern(name), "");
  if (value === null) return `${bare}${rest}`;
  const isEmpty = bare.endsWith("/");
  const open = isEmpty ? bare.slice(0, -1).trimEnd() : bare;
  return `${open} ${name}="${value}"${isEmpty ? "/" : ""}${rest}`;
}

/** The value of an attribute of an element's first tag, as written. */
export function tagAttribute(element: string, name: string): string | undefined {
  const tag = element.slice(0, element.indexOf(">"));
  return pattern(name)
    .exec(tag)?.[0]
    .replace(/^[^"']*["']|["']$/g, "");
}
